import { expect, test } from 'vitest'
import { scoreEvent } from '@/lib/codebook/score'
import { CODEBOOK, event, PUBLISHERS, SIDES } from './sample'

const score = (changes: Record<string, unknown>) => scoreEvent(event(changes), CODEBOOK, PUBLISHERS, SIDES)

test('an unmodified act scores the base of its class', () => {
  expect(score({}).event.score).toBe(4.5)
})

test('an easing act scores below zero', () => {
  expect(score({ class: 'VISIT' }).event.score).toBe(-3)
})

test('modifiers add to the magnitude, so that a visit received by a head of state eases more', () => {
  expect(score({ class: 'VISIT', modifiers: { level: 1 } }).event.score).toBe(-4)
})

test('the magnitude is held between half a point and ten points', () => {
  const most = { level: 1, scope: 1, military: 1, redLine: 1, reversibility: 0.5, reciprocity: 0.5 }
  const strong = {
    ...CODEBOOK.classes,
    SANCTION: { ...CODEBOOK.classes.SANCTION, base: 9 },
  } as typeof CODEBOOK.classes
  expect(
    scoreEvent(event({ modifiers: most }), { ...CODEBOOK, classes: strong }, PUBLISHERS, SIDES).event.score,
  ).toBe(10)
  const weak = {
    ...CODEBOOK.classes,
    SANCTION: { ...CODEBOOK.classes.SANCTION, base: 1 },
  } as typeof CODEBOOK.classes
  const least = event({ modifiers: { level: -1, scope: -0.5 } })
  expect(scoreEvent(least, { ...CODEBOOK, classes: weak }, PUBLISHERS, SIDES).event.score).toBe(0.5)
})

test('a later step of an act already scored counts half', () => {
  expect(score({ step: 0.5 }).event.score).toBe(2.25)
})

test('the lines of the reason add up to the score', () => {
  for (const changes of [
    {},
    { modifiers: { level: 1, scope: -0.5, redLine: 1 } },
    { class: 'VISIT', modifiers: { level: -1, scope: -0.5 }, step: 0.5 },
  ]) {
    const { event: scored, lines } = score(changes)
    expect(lines.reduce((sum, line) => sum + line.points, 0)).toBeCloseTo(scored.score, 12)
  }
})

test('a context record scores nothing and needs no reason', () => {
  const { event: scored, lines } = score({ class: undefined, context: 'an act of a third party' })
  expect(scored.score).toBe(0)
  expect(lines).toEqual([])
})

test('the same act by the other side scores the same', () => {
  const ours = score({ modifiers: { level: 1 } })
  const theirs = score({ modifiers: { level: 1 }, initiator: 'BBB', target: 'AAA' })
  expect(theirs.event.score).toBe(ours.event.score)
})

test('a class the codebook does not know is refused by name', () => {
  expect(() => score({ class: 'INSULT' })).toThrow(
    'class "INSULT" of 2020-01-01-sanction is not in the codebook',
  )
})
