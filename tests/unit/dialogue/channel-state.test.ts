import { describe, expect, test } from 'vitest'
import { changesAround, channelOn, channelRuns, channelSpans } from '@/lib/dialogue/channel-state'
import { printDay } from '@/lib/event/day'
import { CHANNEL_EFFECTS, type ChannelEffect } from '@/lib/event/event'
import { day, talk } from './talk'

const YEAR = { from: day('2020-01-01'), to: day('2020-12-31') }
const LAPSE = 100

const border = (id: string, effect: ChannelEffect) => talk(id, { channels: [{ channel: 'border', effect }] })
const spans = (events: readonly ReturnType<typeof talk>[], covered = YEAR, lapsesAfter = LAPSE) =>
  channelSpans(events, 'border', lapsesAfter, covered).map(
    ({ from, to, state, event }) => `${printDay(from)} ${printDay(to)} ${state} ${event}`,
  )

describe('the state of a channel', () => {
  test('is unknown while no event names the channel', () => {
    const other = talk('2020-03-01-call', { channels: [{ channel: 'call', effect: 'held' }] })
    expect(spans([other])).toEqual(['2020-01-01 2020-12-31 unknown null'])
  })

  test('is unknown before the first event and set by it on its day', () => {
    expect(spans([border('2020-12-01-talks', 'held')])).toEqual([
      '2020-01-01 2020-11-30 unknown null',
      '2020-12-01 2020-12-31 open 2020-12-01-talks',
    ])
  })

  test.each<[ChannelEffect, string]>([
    ['opened', 'open'],
    ['held', 'open'],
    ['resumed', 'open'],
    ['suspended', 'suspended'],
    ['cancelled', 'suspended'],
    ['postponed', 'suspended'],
    ['refused', 'refused'],
    ['unanswered', 'refused'],
  ])('after an event that is "%s" is %s', (effect, state) => {
    expect(
      channelSpans([border('2020-05-01-x', effect)], 'border', LAPSE, YEAR).find(
        ({ event }) => event !== null,
      ),
    ).toMatchObject({ state, effect })
  })

  test('is told for every effect an event can have', () => {
    for (const effect of CHANNEL_EFFECTS)
      expect(
        channelOn(channelSpans([border('2020-05-01-x', effect)], 'border', LAPSE, YEAR), day('2020-05-01')),
      ).not.toMatchObject({ state: 'unknown' })
  })

  test('lapses after the days given: the record no longer shows that the channel is open', () => {
    // 1 March and a hundred days is 9 June, the last day it is taken to be open.
    expect(spans([border('2020-03-01-talks', 'held')])).toEqual([
      '2020-01-01 2020-02-29 unknown null',
      '2020-03-01 2020-06-09 open 2020-03-01-talks',
      '2020-06-10 2020-12-31 unknown 2020-03-01-talks',
    ])
  })

  test('lapses after a refusal as after a meeting', () => {
    expect(spans([border('2020-03-01-no', 'unanswered')])[2]).toBe(
      '2020-06-10 2020-12-31 unknown 2020-03-01-no',
    )
  })

  test('does not lapse while suspended', () => {
    expect(spans([border('2020-03-01-stop', 'suspended')]).slice(1)).toEqual([
      '2020-03-01 2020-12-31 suspended 2020-03-01-stop',
    ])
  })

  test('does not lapse when the next event comes on the day after the last', () => {
    expect(spans([border('2020-03-01-talks', 'held'), border('2020-06-10-talks', 'held')]).slice(1)).toEqual([
      '2020-03-01 2020-06-09 open 2020-03-01-talks',
      '2020-06-10 2020-09-18 open 2020-06-10-talks',
      '2020-09-19 2020-12-31 unknown 2020-06-10-talks',
    ])
  })

  test('is that of the last of several events of one day', () => {
    expect(
      spans([border('2020-12-01-a-stop', 'suspended'), border('2020-12-01-b-back', 'resumed')]).slice(1),
    ).toEqual(['2020-12-01 2020-12-31 open 2020-12-01-b-back'])
  })

  test('comes from before the days asked for and knows nothing of what comes after them', () => {
    const events = [border('2019-12-01-stop', 'suspended'), border('2021-01-01-back', 'resumed')]
    expect(spans(events)).toEqual(['2020-01-01 2020-12-31 suspended 2019-12-01-stop'])
  })
})

describe('the first day of a state', () => {
  const since = (events: readonly ReturnType<typeof talk>[], on: string, covered = YEAR) => {
    const found = channelOn(channelSpans(events, 'border', LAPSE, covered), day(on))?.since ?? null
    return found === null ? null : printDay(found)
  }
  const refusals = [border('2020-03-01-no', 'refused'), border('2020-05-01-no', 'unanswered')]

  test('is that of the first of the events that left it so', () => {
    expect(since(refusals, '2020-05-20')).toBe('2020-03-01')
  })

  test('reaches back before the days asked for', () => {
    expect(since(refusals, '2020-05-20', { from: day('2020-05-10'), to: day('2020-06-10') })).toBe(
      '2020-03-01',
    )
  })

  test('starts anew after another state or a lapse', () => {
    expect(
      since(
        [...refusals, border('2020-05-10-yes', 'held'), border('2020-06-01-no', 'refused')],
        '2020-06-02',
      ),
    ).toBe('2020-06-01')
    expect(since([border('2020-01-01-a', 'held'), border('2020-10-01-b', 'held')], '2020-10-02')).toBe(
      '2020-10-01',
    )
  })

  test('is the day after the last one known when the record has gone quiet', () => {
    expect(since([border('2020-03-01-talks', 'held')], '2020-12-31')).toBe('2020-06-10')
  })

  test('is not broken by an event that another of the same day took back', () => {
    const events = [
      border('2020-03-01-talks', 'held'),
      border('2020-04-01-a-stop', 'suspended'),
      border('2020-04-01-b-back', 'resumed'),
    ]
    expect(since(events, '2020-04-01')).toBe('2020-03-01')
  })

  test('is not told before the first event', () => {
    expect(since(refusals, '2020-02-29')).toBeNull()
  })
})

test('no span holds a day outside the days covered', () => {
  const found = channelSpans([border('2020-03-01-stop', 'suspended')], 'border', LAPSE, YEAR)
  expect(channelOn(found, day('2019-12-31'))).toBeNull()
  expect(channelOn(found, day('2021-01-01'))).toBeNull()
  expect(channelOn(found, day('2020-03-01'))).toMatchObject({ state: 'suspended' })
})

test('neighbouring spans of one state make one run', () => {
  const runs = channelRuns(
    channelSpans(
      [
        border('2020-03-01-talks', 'held'),
        border('2020-04-01-talks', 'held'),
        border('2020-05-01-stop', 'suspended'),
      ],
      'border',
      LAPSE,
      YEAR,
    ),
  )
  expect(runs.map(({ state, from, to }) => `${state} ${printDay(from)} ${printDay(to)}`)).toEqual([
    'unknown 2020-01-01 2020-02-29',
    'open 2020-03-01 2020-04-30',
    'suspended 2020-05-01 2020-12-31',
  ])
})

describe('the changes around a day', () => {
  const call = talk('2020-02-10-call', { channels: [{ channel: 'call', effect: 'held' }] })
  const events = [
    call,
    border('2020-03-01-talks', 'held'),
    border('2020-04-01-talks', 'held'),
    border('2020-05-01-stop', 'suspended'),
  ]
  const board = ['border', 'call'].map((channel) => channelSpans(events, channel, LAPSE, YEAR))
  const around = (text: string) => {
    const { previous, next } = changesAround(board, day(text))
    return [previous, next].map((found) => found && printDay(found))
  }

  test('are those of any channel, not the day itself', () => {
    expect(around('2020-03-01')).toEqual(['2020-02-10', '2020-05-01'])
  })

  test('leave out events that left the state as it was, and the days on which it lapsed', () => {
    // Held again on 1 April; the call lapses on 21 May.
    expect(around('2020-04-15')).toEqual(['2020-03-01', '2020-05-01'])
    expect(around('2020-12-31')).toEqual(['2020-05-01', null])
  })

  test('are none where nothing came before', () => {
    expect(around('2020-01-01')).toEqual([null, '2020-02-10'])
  })
})
