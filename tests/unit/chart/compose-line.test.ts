import { expect, test } from 'vitest'
import {
  composedEvents,
  composedSum,
  composeLine,
  describeKnown,
  weighRecord,
} from '@/lib/chart/compose-line'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { type LineChoice, PUBLISHED_LINE } from '@/lib/chart/line-choice'
import { getDataset } from '@/lib/data/open-dataset'
import { parseDay } from '@/lib/event/day'
import { viewOf } from '@/lib/record/chart-view'
import { buildDataset } from '@/lib/record/dataset'
import { datasetOf, lineSources } from '@/lib/record/line'
import { coveredPeriod, daySum, readSeries } from '@/lib/record/read'
import { packRecord, unpackRecord } from '@/lib/tension/line-record'
import { EVERYTHING } from '@/lib/tension/selection'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'

const ACCUSES = '2020-01-01-aland-accuses-beland'
const WORDS_TWICE = { groups: { words: 2 }, halfLives: 1, lambda: 1 }

async function compose(choice: Partial<LineChoice>) {
  const dataset = await getDataset(TINY_CONTENT)
  const line = { ...PUBLISHED_LINE, ...choice }
  const sources = lineSources(dataset, line)
  const composed = composeLine(sources, line, EVERYTHING, dataset.dyad.domains)
  return { dataset, ...composed, record: weighRecord(sources, line) }
}

/** The fixture as it would be had its first event alone been added a month before the others. */
async function grown() {
  const dataset = await getDataset(TINY_CONTENT)
  const events = dataset.events.map((event) =>
    event.id === ACCUSES ? { ...event, added: parseDay('2020-03-01') } : event,
  )
  return buildDataset({ ...dataset, events })
}

test('the published choice is the published line, with nothing drawn over it', async () => {
  const { dataset, series, overlay } = await compose({})
  expect(series).toEqual(readSeries(dataset))
  expect(overlay).toEqual({ range: null, lines: [], stack: [], notice: null, qualifier: null })
})

test('words that weigh twice as much: 6 raw points on the first day instead of 3', async () => {
  const { series, overlay } = await compose({ weights: WORDS_TWICE })
  // 50 + 50 x / sqrt(4^2 + x^2)
  expect(series.values[0]).toBeCloseTo(50 + (50 * 6) / Math.hypot(4, 6), 9)
  expect(overlay.lines.map(({ id, label }) => [id, label])).toEqual([['published', 'Published']])
  expect(overlay.lines[0]?.values[0]).toBeCloseTo(80, 9)
  expect(overlay.notice).toBe("Reader's weights, not the published index")
})

test('words that weigh nothing keep the least that the codebook lets an event weigh', async () => {
  const { series } = await compose({ weights: { groups: { words: 0 }, halfLives: 1, lambda: 1 } })
  expect(series.values[0]).toBeCloseTo(50 + (50 * 0.5) / Math.hypot(4, 0.5), 9)
})

test('other lines come with their names, in one order', async () => {
  const { overlay } = await compose({ lines: ['equal-weights', 'without-standing'] })
  expect(overlay.lines.map(({ label }) => label)).toEqual(['Equal weights', 'Without standing measures'])
  expect(overlay.notice).toBeNull()
})

test('on the day of the trade measure its domain adds 6 of 6.75 raw points', async () => {
  const { overlay } = await compose({ parts: 'domain' })
  const at = parseDay('2020-01-21') - parseDay('2020-01-01')
  const price = 50 / Math.hypot(4, 6.75)
  expect(overlay.stack.map(({ label }) => label)).toEqual(['Diplomacy', 'Trade'])
  expect(overlay.stack.map(({ values }) => values[at])).toEqual([
    expect.closeTo(50 + 0.75 * price, 9),
    expect.closeTo(50 + 6 * price, 9),
  ])
})

test("the sum of a day adds up to the reader's line, and lists score events as it does", async () => {
  const { dataset, series, record } = await compose({ weights: WORDS_TWICE })
  const sum = composedSum(record, dataset.dyad.coverage.from)
  expect(sum?.index).toBeCloseTo(series.values[0] ?? Number.NaN, 9)
  expect(sum?.contributions).toMatchObject([{ event: ACCUSES, score: 6 }])
  expect(composedEvents(record, dataset.summaries).find(({ id }) => id === ACCUSES)?.score).toBe(6)
})

test('the data set under weights adds up to the same line as the chart', async () => {
  const { dataset, series } = await compose({ weights: WORDS_TWICE })
  const weighed = datasetOf(dataset, { weights: WORDS_TWICE, known: null })
  expect(readSeries(weighed)).toEqual(series)
  const day = parseDay('2020-02-20')
  expect(daySum(weighed, day).index).toBeCloseTo(series.values[day - series.first] ?? Number.NaN, 9)
})

test('as known before the others were added, the first event stands alone, and today stays as a ghost', async () => {
  const dataset = await grown()
  const known = parseDay('2020-03-01')
  const line = { ...PUBLISHED_LINE, known }
  const { series, overlay } = composeLine(lineSources(dataset, line), line, EVERYTHING, dataset.dyad.domains)
  // Twenty days are two half-lives: 3 is 0.75.
  expect(series.values[20]).toBeCloseTo(50 + (50 * 0.75) / Math.hypot(4, 0.75), 9)
  expect(overlay.lines).toEqual([{ id: 'today', label: 'Today', values: readSeries(dataset).values }])
  const view = viewOf(
    dataset,
    { period: coveredPeriod(dataset), selection: EVERYTHING, thread: null, line },
    ALL_LAYERS,
  )
  // Of March nothing but its first day was known then.
  expect(view.values.filter((value) => value === null)).toHaveLength(30)
  expect(view.stems.map(({ event }) => event)).toEqual([ACCUSES])
  expect(view.title).toBe('Aland–Beland tension as known on 1 Mar 2020, 1 Jan 2020 – 31 Mar 2020')
  expect(view.notice).toBe('As known on 1 Mar 2020')
  expect(view.altText).toContain('As known on 1 Mar 2020.')
})

test('before anything was recorded there is no line, which is not the same as calm', async () => {
  const { series, record } = await compose({ known: parseDay('2020-03-31') })
  expect(series.values).toEqual([])
  expect(composedSum(record, parseDay('2020-03-01'))).toBeNull()
})

test('no title says where the index stands when the line is not the published one', async () => {
  const dataset = await getDataset(TINY_CONTENT)
  const title = (line: Partial<LineChoice>, by: string | null = null) =>
    viewOf(
      dataset,
      {
        period: coveredPeriod(dataset),
        selection: { ...EVERYTHING, by },
        thread: null,
        line: { ...PUBLISHED_LINE, ...line },
      },
      ALL_LAYERS,
    ).title
  expect(title({ lines: ['equal-weights'], parts: 'domain' })).toContain('tension stands at')
  expect(title({ weights: WORDS_TWICE })).toBe(
    "Aland–Beland tension under a reader's weights, 1 Jan 2020 – 31 Mar 2020",
  )
  expect(title({ weights: WORDS_TWICE, known: parseDay('2020-04-01') }, 'AAA')).toContain(
    "acts, under a reader's weights, as known on 1 Apr 2020",
  )
})

test('the control says what was and what was not known', () => {
  const recorded = ['2020-03-01', '2020-04-01'].map(parseDay)
  const of = (known: string) => describeKnown(parseDay(known), recorded)
  expect(of('2020-02-01')).toBe(
    'Nothing was recorded by 1 Feb 2020: the first records were added on 1 Mar 2020.',
  )
  expect(of('2020-03-05')).toBe('Later records were added or corrected on 1 day, last on 1 Apr 2020.')
  expect(of('2020-04-01')).toBe('Nothing was added or corrected after 1 Apr 2020.')
})

test('a record reads back from JSON as it was', async () => {
  const { today } = lineSources(await getDataset(TINY_CONTENT), { known: null })
  expect(unpackRecord(JSON.parse(JSON.stringify(packRecord(today))))).toEqual(today)
})
