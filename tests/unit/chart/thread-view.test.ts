import { describe, expect, test } from 'vitest'
import { buildView } from '@/lib/chart/build-view'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { formatLag } from '@/lib/chart/thread-view'
import { EVERYTHING } from '@/lib/tension/selection'
import { covered, day, facts, linkedEvents, series, threadOver } from '@/tests/fixtures/arland-borland'

const spring = { from: day('2020-02-01'), to: day('2020-05-31') }

describe('a thread over the line', () => {
  test('joins act and answer in order of the later event, with the days between', () =>
    expect(
      threadOver().thread?.arcs.map(({ from, to, kind, lagDays }) => [
        from.event.slice(11),
        to.event.slice(11),
        kind,
        lagDays,
      ]),
    ).toEqual([
      // 10 Feb to 1 May 2020, a leap year: 19 + 31 + 30 + 1.
      ['tariff', 'drill', 'answers', 81],
      ['drill', 'call-refused', 'follows', 3],
      ['call-refused', 'visit', 'answers', 47],
      ['tariff', 'agreement', 'answers', 238],
      ['visit', 'agreement', 'follows', 107],
    ]))
  test('lies on the line', () => {
    const [first] = threadOver().thread?.arcs ?? []
    expect(first?.from.value).toBe(series.values[day('2020-02-10') - series.first])
    expect(first?.to.value).toBe(series.values[day('2020-05-01') - series.first])
  })
  test('is named in the subtitle with its events and days', () => {
    const { thread, subtitle } = threadOver()
    expect(thread?.caption).toBe('Thread: Event tariff, 5 events, 238 days')
    expect(subtitle).toContain('· Thread: Event tariff, 5 events, 238 days')
  })
  test('says how many links the period cannot show, and draws the others', () => {
    const { thread } = threadOver(spring)
    expect(thread?.arcs.map(({ to }) => to.event)).toEqual(['2020-05-01-drill', '2020-05-04-call-refused'])
    expect(thread?.caption).toMatch(/238 days; 3 of 5 links reach outside this period$/)
    expect(thread?.events).toHaveLength(5)
  })
  test('is drawn whole, whatever a filter leaves out', () =>
    expect(threadOver(covered, { ...EVERYTHING, tone: 'eases' }).thread?.arcs).toHaveLength(5))
  test('counts days as about where the sources name only the month', () => {
    const [, , toVisit] = threadOver().thread?.arcs ?? []
    expect(toVisit && formatLag(toVisit)).toBe('about 47 days')
    expect(formatLag({ lagDays: 1, about: false })).toBe('1 day')
  })
  test('is told in the alternative text', () =>
    expect(threadOver(spring).altText).toContain(
      'Arcs: 10 Feb 2020 to 1 May 2020, an answer; 1 May 2020 to 4 May 2020, carried on.',
    ))
})

test.each([
  ['2020-08-15-statement', 'nothing is linked to'],
  ['2020-01-01-unknown', 'nobody knows'],
])('%s, an event that %s, has no thread', (event) => {
  const view = buildView(facts, series, linkedEvents, covered, EVERYTHING, ALL_LAYERS, event)
  expect(view.thread).toBeNull()
  expect(view.subtitle).not.toContain('Thread')
})

describe('what did not happen', () => {
  test('has a hollow stem, and the alternative text counts it', () => {
    const view = threadOver()
    expect(view.stems.filter(({ hollow }) => hollow).map(({ event }) => event)).toEqual([
      '2020-05-04-call-refused',
    ])
    expect(view.altText).toContain('1 event has a hollow mark: did not happen.')
  })
  test.each([
    ['no', 'only what did not happen', ['2020-05-04-call-refused']],
    ['yes', 'only what happened', ['2020-05-01-drill']],
  ] as const)('alone or left out (%s), the title says so: %s', (happened, words, stems) => {
    const view = threadOver(spring, { by: 'BOR', domains: ['military'], tone: null, happened })
    expect(view.title).toBe(`Part of Arland–Borland tension from Borlandic acts: Military events, ${words}`)
    expect(view.subtitle).toContain(`Military · ${words}`)
    expect(view.stems.map(({ event }) => event)).toEqual(stems)
  })
  test('is the whole title where nothing else is chosen', () =>
    expect(threadOver(spring, { ...EVERYTHING, happened: 'no' }).title).toBe(
      'Part of Arland–Borland tension: only what did not happen',
    ))
})
