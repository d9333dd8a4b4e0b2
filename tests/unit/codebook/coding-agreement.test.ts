import { describe, expect, test } from 'vitest'
import type { Coding } from '@/lib/codebook/coding'
import { scoreCoding, weighCoding } from '@/lib/codebook/coding'
import { agreementOf } from '@/lib/codebook/coding-agreement'
import { CODEBOOK } from './sample'

const NONE = { level: 0, scope: 0, military: 0, redLine: 0, reversibility: 0, reciprocity: 0 }
const code = (event: string, className: string | null, modifiers: Partial<typeof NONE> = {}): Coding => ({
  event,
  class: className,
  modifiers: { ...NONE, ...modifiers },
  step: 1,
})
const runs = (...codings: Coding[][]) => codings.map((run, i) => ({ name: `run-${i}`, codings: run }))

describe('a coding', () => {
  test('scores as an event of that class and those modifiers would', () => {
    // A sanction of 4.5 by a head of state, +1.
    expect(scoreCoding(code('a', 'SANCTION', { level: 1 }), CODEBOOK)).toBe(5.5)
    expect(scoreCoding({ ...code('a', 'VISIT'), step: 0.5 }, CODEBOOK)).toBe(-1.5)
    expect(scoreCoding(code('a', null), CODEBOOK)).toBeNull()
  })

  test('counts no modifier that the base of its class contains', () => {
    const modifiers = { ...CODEBOOK.modifiers, level: { ...CODEBOOK.modifiers.level, notFor: ['VISIT'] } }
    expect(
      weighCoding(code('a', 'VISIT', { level: 1, scope: 0.5 }), { ...CODEBOOK, modifiers })?.magnitude,
    ).toBe(3.5)
  })

  test('of a class the codebook lacks is refused', () => {
    expect(() => scoreCoding(code('a', 'WAR'), CODEBOOK)).toThrow('class "WAR" of a is not in the codebook')
  })
})

describe('the agreement of two runs', () => {
  test('is 1 where they agree on every record', () => {
    const run = [code('a', 'SANCTION', { level: 1 }), code('b', 'VISIT'), code('c', null)]
    expect(agreementOf(runs(run, run), CODEBOOK)).toMatchObject({
      records: 3,
      scored: 2,
      inclusion: 1,
      class: 1,
      modifiers: { level: 1 },
      score: 1,
      noise: 0,
    })
  })

  test('on classes is 0.44 when they differ on one record of three', () => {
    // Three codes of each class: 1 - (6 - 1) * 2 / (3 * 3 + 3 * 3) = 1 - 10/18.
    const one = [code('a', 'SANCTION'), code('b', 'VISIT'), code('c', 'SANCTION')]
    const two = [code('a', 'SANCTION'), code('b', 'VISIT'), code('c', 'VISIT')]
    expect(agreementOf(runs(one, two), CODEBOOK).class).toBeCloseTo(8 / 18, 12)
  })

  test('measures the noise of a score: differences of 1 and 0 points give 0.5', () => {
    // Root mean square of the differences, sqrt(1/2), divided by sqrt(2).
    const one = [code('a', 'SANCTION'), code('b', 'VISIT')]
    const two = [code('a', 'SANCTION', { level: 1 }), code('b', 'VISIT')]
    expect(agreementOf(runs(one, two), CODEBOOK).noise).toBeCloseTo(0.5, 12)
  })

  test('leaves out records that only one run has, and is not defined for one run', () => {
    const one = [code('a', 'SANCTION'), code('b', 'VISIT')]
    expect(agreementOf(runs(one, [code('a', 'SANCTION')]), CODEBOOK).records).toBe(1)
    expect(agreementOf(runs(one), CODEBOOK)).toMatchObject({
      records: 0,
      class: null,
      score: null,
      noise: null,
    })
  })
})
