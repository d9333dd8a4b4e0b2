import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { channelOn, channelRuns, channelSpans } from '@/lib/dialogue/channel-state'
import { conditionLedger, conditionOn, timeOpen } from '@/lib/dialogue/conditions'
import { linksOf, threadOf } from '@/lib/dialogue/threads'
import { addDays, type Day, parseDay, printDay } from '@/lib/event/day'
import { CHANNEL_EFFECTS, CONDITION_MOVES } from '@/lib/event/event'
import { talk } from '../unit/dialogue/talk'

const FIRST = parseDay('2020-01-01')
const COVERED = { from: FIRST, to: addDays(FIRST, 365) }
const CONDITION = { by: 'AAA', of: 'BBB', demand: 'A demand', conditionFor: null, terms: [] }

type Talk = ReturnType<typeof talk>
const inOrder = (events: readonly Talk[]) =>
  events.toSorted((a, b) => a.date - b.date || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/** Events of both named channels and one condition, some before and after the days covered; each linked to earlier ones. */
const someEvents: fc.Arbitrary<readonly Talk[]> = fc
  .uniqueArray(
    fc.record({
      at: fc.integer({ min: -200, max: 600 }),
      name: fc.integer({ min: 100, max: 999 }),
      channel: fc.constantFrom('border', 'call'),
      effect: fc.constantFrom(...CHANNEL_EFFECTS),
      move: fc.constantFrom(...CONDITION_MOVES),
      links: fc.array(fc.nat(20), { maxLength: 2 }),
    }),
    { maxLength: 15, selector: ({ name }) => name },
  )
  .map((drafts) => {
    const events = inOrder(
      drafts.map(({ at, name, channel, effect, move, links }) =>
        talk(`${printDay(addDays(FIRST, at))}-x${name}`, {
          channels: [{ channel, effect }],
          conditions: [{ condition: 'demand', move }],
          respondsTo: links.map(String),
        }),
      ),
    )
    return events.map((event, i) => ({
      ...event,
      respondsTo: [...new Set(event.respondsTo.flatMap((n) => events[Number(n)]?.id ?? []))].filter((id) =>
        events.slice(0, i).some((earlier) => earlier.id === id),
      ),
    }))
  })
const anyLapse = fc.integer({ min: 1, max: 300 })
const anyDay = fc.integer({ min: 0, max: 365 }).map((n) => addDays(FIRST, n))

const border = (events: readonly Talk[], lapse: number, covered = COVERED) =>
  channelSpans(events, 'border', lapse, covered)
const law = (property: fc.IRawProperty<unknown>) =>
  fc.assert(property as fc.IProperty<unknown>, { numRuns: 200 })

describe('the spans of a channel', () => {
  test('cover each day exactly once', () =>
    law(
      fc.property(someEvents, anyLapse, (events, lapse) => {
        const days = border(events, lapse).flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, i) => from + i),
        )
        expect(days).toEqual(Array.from({ length: 366 }, (_, i) => FIRST + i))
      }),
    ))

  test('give no state without an event of that channel, on or before its first day', () =>
    law(
      fc.property(someEvents, anyLapse, (events, lapse) => {
        for (const { state, event, since, from } of border(events, lapse)) {
          if (state === 'unknown') continue
          const behind = events.find(({ id }) => id === event)
          expect(behind?.channels[0]?.channel).toBe('border')
          expect(behind && behind.date <= from).toBe(true)
          expect(since !== null && since <= from).toBe(true)
        }
      }),
    ))

  test('say open or refused only within the days after an event in which it has not lapsed', () =>
    law(
      fc.property(someEvents, anyLapse, (events, lapse) => {
        for (const { state, event, to } of border(events, lapse)) {
          const on = events.find(({ id }) => id === event)?.date
          if (on !== undefined && (state === 'open' || state === 'refused'))
            expect(to - on <= lapse).toBe(true)
        }
      }),
    ))

  test('do not depend on the order of the records, once sorted', () =>
    law(
      fc.property(someEvents, anyLapse, fc.infiniteStream(fc.nat(1000)), (events, lapse, chance) => {
        const shuffled = events
          .map((event) => ({ event, at: chance.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ event }) => event)
        expect(border(inOrder(shuffled), lapse)).toEqual(border(events, lapse))
      }),
    ))

  test('of a part of the days are those of the whole, cut', () =>
    law(
      fc.property(someEvents, anyLapse, anyDay, anyDay, (events, lapse, a, b) => {
        const part = { from: Math.min(a, b) as Day, to: Math.max(a, b) as Day }
        const cut = border(events, lapse)
          .filter(({ from, to }) => from <= part.to && to >= part.from)
          .map((span) => ({
            ...span,
            from: Math.max(span.from, part.from),
            to: Math.min(span.to, part.to),
          }))
        expect(border(events, lapse, part)).toEqual(cut)
      }),
    ))

  test('do not change before the day of a new event', () =>
    law(
      fc.property(someEvents, anyLapse, anyDay, (events, lapse, day) => {
        const known = events.filter(({ date }) => date <= day)
        expect(channelOn(border(known, lapse), day)?.state).toBe(channelOn(border(events, lapse), day)?.state)
      }),
    ))

  test('make runs of which no two neighbours are alike', () =>
    law(
      fc.property(someEvents, anyLapse, (events, lapse) => {
        const runs = channelRuns(border(events, lapse))
        expect(runs.every(({ state }, i) => state !== runs[i + 1]?.state)).toBe(true)
        expect(runs.reduce((days, { from, to }) => days + (to - from + 1), 0)).toBe(366)
      }),
    ))
})

describe('the ledger', () => {
  test('has every move once, and on each day the status of the moves so far', () =>
    law(
      fc.property(someEvents, anyDay, (events, day) => {
        const [entry] = conditionLedger(events, { demand: CONDITION })
        expect(entry?.steps.map(({ event }) => event) ?? []).toEqual(events.map(({ id }) => id))
        const known = events.filter(({ date }) => date <= day)
        const [then] = conditionLedger(known, { demand: CONDITION })
        expect(entry ? conditionOn(entry, day)?.status : undefined).toBe(then?.steps.at(-1)?.status)
      }),
    ))

  test('never counts more days than have passed since the condition was set', () =>
    law(
      fc.property(someEvents, anyDay, (events, day) => {
        const [entry] = conditionLedger(events, { demand: CONDITION })
        const time = entry ? timeOpen(entry, day) : null
        if (time) expect(time.days >= 0 && time.days <= day - time.since).toBe(true)
      }),
    ))
})

describe('a thread', () => {
  test('has the event asked for, and each later one of it has that event in its own thread', () =>
    law(
      fc.property(someEvents, (events) => {
        for (const { id } of events) {
          const thread = threadOf(events, id)
          for (const member of thread?.events ?? []) expect(threadOf(events, member)?.events).toContain(id)
        }
      }),
    ))

  test('links its events forward in time only', () =>
    law(fc.property(someEvents, (events) => linksOf(events).every(({ lagDays }) => lagDays >= 0))))
})
