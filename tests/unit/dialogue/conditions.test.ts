import { describe, expect, test } from 'vitest'
import { conditionLedger, conditionOn, timeOpen } from '@/lib/dialogue/conditions'
import { printDay } from '@/lib/event/day'
import type { ConditionMove } from '@/lib/event/event'
import { day, talk } from './talk'

const CONDITIONS = {
  'put-the-stone-back': {
    by: 'BBB',
    of: 'AAA',
    demand: 'Put the stone back',
    conditionFor: 'Talks',
    terms: [],
  },
  'open-the-bridge': { by: 'AAA', of: 'BBB', demand: 'Open the bridge', conditionFor: null, terms: [] },
}

const stone = (id: string, move: ConditionMove, as?: string) =>
  talk(id, { conditions: [{ condition: 'put-the-stone-back', move, ...(as && { as }) }] })
const ledger = (events: readonly ReturnType<typeof talk>[]) => conditionLedger(events, CONDITIONS)
const statuses = (...moves: readonly ConditionMove[]) =>
  ledger(moves.map((move, i) => stone(`2020-01-0${i + 1}-x`, move)))[0]?.steps.map(({ status }) => status)

describe('the ledger', () => {
  test('leaves out a condition that no event documents', () => {
    expect(ledger([stone('2020-01-01-speech', 'set')]).map(({ id }) => id)).toEqual(['put-the-stone-back'])
  })

  test('stands in the order in which the conditions were set', () => {
    const bridge = talk('2019-06-01-bridge', {
      conditions: [{ condition: 'open-the-bridge', move: 'set' }],
    })
    expect(ledger([bridge, stone('2020-01-01-speech', 'set')]).map(({ id }) => id)).toEqual([
      'open-the-bridge',
      'put-the-stone-back',
    ])
  })

  test('keeps who asked what of whom beside each step and how it was put', () => {
    const events = [
      stone('2020-01-01-speech', 'set'),
      stone('2020-02-01-note', 'restated', 'Put it back by May'),
    ]
    expect(ledger(events)[0]).toMatchObject({
      by: 'BBB',
      of: 'AAA',
      demand: 'Put the stone back',
      conditionFor: 'Talks',
      steps: [
        { event: '2020-01-01-speech', day: day('2020-01-01'), move: 'set', as: null, status: 'open' },
        { event: '2020-02-01-note', move: 'restated', as: 'Put it back by May', status: 'open' },
      ],
    })
  })
})

describe('the status of a condition', () => {
  test('is open once set, said again or turned down', () => {
    expect(statuses('set', 'restated', 'rejected')).toEqual(['open', 'open', 'open'])
  })

  test('follows the moves that settle it', () => {
    expect(statuses('set', 'partly', 'met')).toEqual(['open', 'partly', 'met'])
    expect(statuses('set', 'withdrawn')).toEqual(['open', 'withdrawn'])
    expect(statuses('set', 'overtaken')).toEqual(['open', 'overtaken'])
  })

  test('is open again when a settled condition is said again', () => {
    expect(statuses('set', 'withdrawn', 'restated')).toEqual(['open', 'withdrawn', 'open'])
  })

  test('stays partly met when the rest is asked for again', () => {
    expect(statuses('set', 'partly', 'restated')).toEqual(['open', 'partly', 'partly'])
  })

  test('on a day is that of the last step up to it, and none before the first', () => {
    const [entry] = ledger([stone('2020-01-10-speech', 'set'), stone('2020-03-01-deal', 'met')])
    const on = (text: string) => entry && conditionOn(entry, day(text))?.status
    expect([on('2020-01-09'), on('2020-01-10'), on('2020-02-29'), on('2020-03-01')]).toEqual([
      undefined,
      'open',
      'open',
      'met',
    ])
  })
})

describe('the time a condition stood', () => {
  const open = (events: readonly ReturnType<typeof talk>[], on: string) => {
    const [entry] = ledger(events)
    const time = entry ? timeOpen(entry, day(on)) : null
    return time && [time.days, time.settled === null ? null : printDay(time.settled)]
  }
  const setAndMet = [stone('2020-01-10-speech', 'set'), stone('2020-03-01-deal', 'met')]

  test('runs from the day it was set to the day asked about', () => {
    // 10 January to 10 February.
    expect(open(setAndMet, '2020-02-10')).toEqual([31, null])
  })

  test('ends on the day it was settled', () => {
    // 21 days of January, 29 of February, and the first of March.
    expect(open(setAndMet, '2020-12-31')).toEqual([51, '2020-03-01'])
  })

  test('does not end when it was only turned down or met in part', () => {
    const events = [stone('2020-01-10-a', 'set'), stone('2020-01-11-b', 'rejected')]
    expect(open([...events, stone('2020-01-12-c', 'partly')], '2020-01-20')).toEqual([10, null])
  })

  test('goes on when a settled condition is asked for again', () => {
    expect(open([...setAndMet, stone('2020-03-05-again', 'restated')], '2020-03-10')).toEqual([60, null])
  })

  test('is none before the condition was set', () => {
    expect(open(setAndMet, '2020-01-09')).toBeNull()
  })
})
