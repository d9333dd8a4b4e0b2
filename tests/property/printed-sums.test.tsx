import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { dayParts } from '@/app/(dashboard)/_dashboard/day/day-parts'
import { DaySum } from '@/app/(dashboard)/_dashboard/day/day-sum'
import { ChangeParts } from '@/app/changes/change-parts'
import { WaterfallFigure } from '@/app/changes/waterfall-figure'
import { DayTable } from '@/app/days/[date]/day-table'
import { WorkedExample } from '@/app/methodology/_blocks/worked-example'
import { FrozenSum } from '@/app/s/[id]/frozen-sum'
import { getDay } from '@/lib/api/days'
import { givenIn } from '@/lib/ask/given'
import { readTable } from '@/lib/ask/table-request'
import { quoteChange, quoteDay } from '@/lib/chart/explain-sentence'
import { formatIndex, formatPoints } from '@/lib/chart/format'
import { PUBLISHED_LINE } from '@/lib/chart/line-choice'
import { waterfallOf } from '@/lib/chart/waterfall'
import { getDataset } from '@/lib/data/open-dataset'
import { addDays, type Day, printDay } from '@/lib/event/day'
import { askedFacts } from '@/lib/record/asked-facts'
import { eventEffect } from '@/lib/record/event-effects'
import { eventTable } from '@/lib/record/event-table'
import { explainDay, printExplanation } from '@/lib/record/explain'
import { changeBetween, daySum } from '@/lib/record/read'
import { CHANGE_KINDS } from '@/lib/tension/change'
import { printedTotal, roundTo, type SumLines, sumLines } from '@/lib/tension/printed-sum'
import { EVERYTHING } from '@/lib/tension/selection'

// The door of data is for servers, which a test is.
vi.mock('server-only', () => ({}))

const dataset = await getDataset('content')
const { facts, summaries, dyad } = dataset
const { from: FIRST, asOf: LAST } = dyad.coverage
const DAYS = Array.from({ length: LAST - FIRST + 1 }, (_, i) => addDays(FIRST, i))
/** Days that are painted, in a step prime to the lengths of weeks and months. */
const PAINTED = DAYS.filter((_, i) => i % 53 === 0)
const tenths = (printed: string | number) =>
  Math.round(Number(typeof printed === 'string' ? printed.replace('−', '-') : printed) * 10)
const add = (printed: readonly (string | number)[]) =>
  printed.reduce<number>((total, part) => total + tenths(part), 0)
const linesOf = <Part,>({ lines, last }: SumLines<Part>) => [...lines, ...(last ? [last] : [])]
const comesTo = <Part,>(sum: SumLines<Part>, total: number) =>
  add(linesOf(sum).map(({ printed }) => printed)) === tenths(total)

/** A list folded after eight parts, and the list that opens behind its last line. */
function opened<Part extends { readonly points: number }>(parts: readonly Part[], total: number) {
  const folded = sumLines(parts, total, { first: 8 })
  const inner = folded.last?.kind === 'folded' ? folded.last.printed : null
  return [
    [folded, total] as const,
    ...(inner === null ? [] : [[sumLines(folded.behind, inner), inner] as const]),
  ]
}

const NUMBER = String.raw`>([+−]?\d+\.\d)</`
/** The last number of each table row. */
const cells = (markup: string) =>
  [...markup.matchAll(new RegExp(`${NUMBER}td></tr>`, 'g'))].map(([, number = '']) => number)
/** Every number that stands alone in an element. */
const numbers = (markup: string) =>
  [...markup.matchAll(new RegExp(`${NUMBER}(?:span|td)>`, 'g'))].map(([, number = '']) => number)
/** What stands under the opened last line, and everything else. */
function unfold(markup: string): { inner: string | null; outer: string } {
  const [, inner] =
    /<\/summary>(<[ou]l class="(?:border-rule border-t|text-sm)">.*)<\/details>/s.exec(markup) ?? []
  return { inner: inner ?? null, outer: inner === undefined ? markup : markup.replace(inner, '') }
}
/** The number of each event in a list or table. */
function byEvent(markup: string, row: '<li' | '<tr'): [string, string][] {
  return markup.split(row).flatMap((text): [string, string][] => {
    const [, event] = /href="\/events\/([^"]+)"/.exec(text) ?? []
    const alone = row === '<tr' ? cells(text) : numbers(text)
    return event === undefined || text.includes('under 0.05') || alone[0] === undefined
      ? []
      : [[event, alone[0]]]
  })
}

const rail = (day: Day) => (
  <DaySum
    facts={facts}
    sum={dayParts(daySum(dataset, day))}
    whole
    range={{ data: null, failed: false, retry: () => {} }}
    events={new Map(summaries.map((event) => [event.id, event]))}
    grade={null}
    selection={EVERYTHING}
    line={PUBLISHED_LINE}
    onDay={() => {}}
  />
)
function frozen(day: Day) {
  const { contributions, ...sum } = daySum(dataset, day)
  const events = new Map(summaries.map((event) => [event.id, event]))
  const kept = contributions.flatMap(({ event, score, points }) => {
    const { title = event, day = sum.day } = events.get(event) ?? {}
    return [{ event, title, day, score, points }]
  })
  return <FrozenSum sum={{ ...sum, contributions: kept }} range={null} whole />
}

test('on every day of the record each list adds up as printed, and an event has one value in all of them', () => {
  const off = DAYS.filter((day) => {
    const sum = daySum(dataset, day)
    const { index, neutral, contributions } = sum
    const total = printedTotal(sum, true)
    const { contributions: carried, unlisted } = dayParts(sum)
    const lists = [
      [sumLines(carried, total, { first: 5, unlisted }), total] as const,
      [sumLines(carried, total, { unlisted }), total] as const,
      [sumLines(contributions, total), total] as const,
      ...opened(contributions, total),
    ]
    const own = new Map(contributions.map(({ event, points }) => [event, roundTo(points, 1)]))
    const adds =
      tenths(formatIndex(index)) === tenths(neutral) + tenths(total) &&
      lists.every(([list, to]) => comesTo(list, to))
    const same = lists.every(([{ lines }]) => lines.every((line) => line.printed === own.get(line.event)))
    return !(adds && same)
  })
  expect(off.map(printDay)).toEqual([])
}, 120_000)

describe('painted', () => {
  // Each day of `PAINTED` is painted by every page that lists its events.
  test('every list of a day adds up, and an event has one value on all pages, in API and CLI', async () => {
    for (const day of PAINTED) {
      const sum = explainDay(dataset, day, EVERYTHING)
      const table = renderToStaticMarkup(<DayTable sum={sum} facts={facts} />)
      const own = new Map(sum.terms.map(({ event, points }) => [event, formatPoints(points)]))
      const total = formatIndex(sum.index)
      const [said, ...lines] = cells(table).toReversed()
      expect([printDay(day), said, add(lines)]).toEqual([printDay(day), total, tenths(total)])

      const kept = renderToStaticMarkup(frozen(day))
      const { inner, outer } = unfold(kept)
      const [end, ...shown] = numbers(outer).toReversed()
      expect([printDay(day), end, add(shown)]).toEqual([printDay(day), total, tenths(total)])
      if (inner !== null) expect(add(numbers(inner))).toBe(tenths(shown[0] ?? ''))

      const list = renderToStaticMarkup(rail(day))
      const [last, ...rows] = numbers(list).toReversed()
      expect([printDay(day), last, add(rows)]).toEqual([printDay(day), total, tenths(total)])

      const listed = [...byEvent(table, '<tr'), ...byEvent(kept, '<li'), ...byEvent(list, '<li')]
      expect(listed.length).toBeGreaterThanOrEqual(2 * sumLines(sum.terms, 0).lines.length)
      expect(listed.filter(([event, points]) => points !== own.get(event))).toEqual([])

      const request = readTable(givenIn({}), askedFacts(dataset))
      const points = eventTable(dataset, { ...request, period: { from: FIRST, to: LAST } }, day)
      for (const row of points)
        if (row.points !== null) expect(formatPoints(row.points)).toBe(own.get(row.id))

      const answer = await (
        await getDay(
          new Request(`http://localhost/api/v1/days/${printDay(day)}.json`),
          dataset,
          `${printDay(day)}.json`,
        )
      ).json()
      for (const { event, printed } of answer.contributions)
        expect(formatPoints(printed)).toBe(own.get(event))
      expect(
        add([
          answer.neutral,
          answer.rounding,
          ...answer.contributions.map((term: { printed: number }) => term.printed),
        ]),
      ).toBe(tenths(answer.printed))

      const [, ...printed] = printExplanation(sum).trimEnd().split('\n').slice(3)
      const column = printed.map((line) => /^.* ([+-]\d+\.\d) {2}/.exec(line)?.[1] ?? '')
      expect(add(column.slice(0, -1))).toBe(tenths(column.at(-1) ?? ''))
      for (const [i, { event }] of sumLines(sum.terms, 0).lines.entries())
        expect(column[i]?.replace('-', '−')).toBe(own.get(event))

      const [largest] = sum.terms
      if (largest)
        expect(quoteDay(facts, daySum(dataset, day), String, null)).toContain(`(${own.get(largest.event)})`)
    }
  }, 120_000)

  test('the effect an event page states on its own day is the value in the sum of that day', () => {
    for (const event of dataset.events.filter((_, i) => i % 40 === 0))
      for (const { day, points } of eventEffect(dataset, event)?.days ?? []) {
        const term = explainDay(dataset, day, EVERYTHING).terms.find((term) => term.event === event.id)
        expect(tenths(formatPoints(points))).toBe(tenths(term?.printed ?? 0))
      }
  })

  test('the worked example adds up', () => {
    const [total = '', ...lines] = cells(
      renderToStaticMarkup(<WorkedExample dataset={dataset} />),
    ).toReversed()
    expect(lines.length).toBeGreaterThan(10)
    expect(add(lines)).toBe(tenths(total))
  })
})

describe('between any two of a thousand pairs of days', () => {
  const PAIRS = fc
    .sample(fc.tuple(fc.nat(DAYS.length - 1), fc.nat(DAYS.length - 1)), { seed: 9, numRuns: 1000 })
    .map(([a, b]) => ({ from: addDays(FIRST, Math.min(a, b)), to: addDays(FIRST, Math.max(a, b)) }))

  test('the steps and each list of a step add up as printed, and the sentence with them', () => {
    const off = PAIRS.filter((period) => {
      const change = changeBetween(dataset, period)
      const { before, after, steps, rounding } = waterfallOf(change)
      const walk = add([before, rounding, ...steps.map(({ printed }) => printed)]) === tenths(after)
      const lists = CHANGE_KINDS.every((kind) => {
        const total = steps.find((step) => step.kind === kind)?.printed ?? Number.NaN
        const parts = change.parts.filter((part) => part.kind === kind)
        return opened(parts, total).every(([list, to]) => comesTo(list, to))
      })
      const said = quoteChange(facts, change)
      const [, start = '', end = '', made = ''] =
        /from ([\d.]+) to ([\d.]+)(.*?)\. Tensiometer/.exec(said) ?? []
      const spoken = [...made.matchAll(/[+−]\d+\.\d/g)].map(([number]) => number)
      return !(walk && lists && add([start, ...spoken]) === tenths(end))
    })
    expect(off).toEqual([])
  }, 120_000)

  test('the painted walk and the painted lists do too', () => {
    for (const period of PAIRS.slice(0, 40)) {
      const change = changeBetween(dataset, period)
      const waterfall = waterfallOf(change)
      const figure = <WaterfallFigure waterfall={waterfall} period={period} level={formatIndex} />
      const [end = '', ...walk] = cells(renderToStaticMarkup(figure)).toReversed()
      expect(add(walk)).toBe(tenths(end))
      const parts = renderToStaticMarkup(
        <ChangeParts change={change} waterfall={waterfall} dataset={dataset} />,
      )
      for (const section of parts.split('<section').slice(1)) {
        const { inner, outer } = unfold(section)
        const [total = '', ...lines] = numbers(outer)
        if (lines.length > 0) expect(add(lines)).toBe(tenths(total))
        if (inner !== null) expect(add(numbers(inner))).toBe(tenths(lines.at(-1) ?? ''))
      }
    }
  }, 120_000)
})
