import { expect, test } from 'vitest'
import { reweigh, PUBLISHED as WEIGHTS, type WeighableEvent, withMagnitude } from '@/lib/tension/reweigh'
import { day, PUBLISHED, scored } from './scored'

/** A sanction by base 4.5 with one point added: 5.5. */
const SANCTION: WeighableEvent = {
  event: scored({ id: 's', day: day('2020-01-01'), score: 5.5 }),
  made: { class: 'SANCTION', sign: 1, magnitude: 5.5, step: 1 },
}
const BASES = { SANCTION: 4.5 }

test('the published weights give the published events', () => {
  expect(reweigh([SANCTION], WEIGHTS, BASES, PUBLISHED)).toEqual({
    events: [SANCTION.event],
    constants: PUBLISHED,
  })
})

test('a factor on a class changes its base and leaves the modifiers', () => {
  const { events } = reweigh([SANCTION], { ...WEIGHTS, bases: { SANCTION: 2 } }, BASES, PUBLISHED)
  expect(events[0]?.score).toBe(10) // 2 x 4.5 + 1
})

test('the bounds of the codebook hold under any weight', () => {
  expect(withMagnitude(SANCTION, 25, PUBLISHED).score).toBe(10)
  expect(withMagnitude(SANCTION, -3, PUBLISHED).score).toBe(0.5)
})

test('an easing event stays one, and a later step keeps its half', () => {
  const step: WeighableEvent = {
    event: scored({ id: 'e', day: day('2020-01-01'), score: -2 }),
    made: { class: 'EASE', sign: -1, magnitude: 4, step: 0.5 },
  }
  expect(withMagnitude(step, 6, PUBLISHED).score).toBe(-3)
})

test('an event that is not scored stays at 0', () => {
  const context: WeighableEvent = { event: scored({ id: 'c', day: day('2020-01-01'), score: 0 }), made: null }
  expect(withMagnitude(context, 6, PUBLISHED).score).toBe(0)
})

test('factors stretch all half-lives and the standing load', () => {
  const { events, constants } = reweigh([SANCTION], { bases: {}, halfLives: 2, lambda: 0 }, BASES, PUBLISHED)
  expect(events[0]?.halfLife).toBe(20)
  expect(constants.lambda).toBe(0)
})
