import { expect, test } from 'vitest'
import { getSeries } from '@/lib/api/series'
import { getDataset } from '@/lib/data/open-dataset'
import { parseDay } from '@/lib/event/day'
import { vintageOf } from '@/lib/record/vintage'
import { ask, parseCsv } from '@/tests/api/ask'
import { copyTinyContent } from '@/tests/fixtures/tiny-content'

const ACCUSES = 'events/2020/2020-01-01-aland-accuses-beland.yaml'
const SALT = 'events/2020/2020-01-21-beland-sanctions-salt.yaml'

/**
 * The accusation (score 3) was added on 5 January and first read as a head of state's (score 4), corrected on
 * 15 January; the sanction of 21 January (score 4) was added on 1 February; the rest on 1 April.
 */
async function grownRecord() {
  const copy = await copyTinyContent()
  await copy.edit(
    ACCUSES,
    'added: 2020-04-01',
    'added: 2020-01-05\ncorrections: [{ on: 2020-01-15, reason: A minister spoke, was: { modifiers: { level: 1 } } }]',
  )
  await copy.edit(SALT, 'added: 2020-04-01', 'added: 2020-02-01')
  return copy.dir
}

async function asKnown(known: string, query = '') {
  const dir = await grownRecord()
  const response = await ask((request, data) => getSeries(request, data, 'json'), `known=${known}&${query}`, {
    dir,
  })
  return response.json()
}

test('before the first record was added there is no line, and the answer says so', async () => {
  const { known, points } = await asKnown('2020-01-04')
  expect(known).toMatchObject({
    on: '2020-01-04',
    events: 0,
    addedLater: 6,
    note: 'no event had been added by 2020-01-04: the first was added on 2020-01-05; all values are null',
  })
  expect(points).toHaveLength(91)
  expect(points[0]).toEqual({ date: '2020-01-01', index: null, raw: null, grade: null, sides: null })
  expect(points.every(({ index }: { index: number | null }) => index === null)).toBe(true)
})

test('a vintage ends on its day: nothing was known of later days', async () => {
  const { known, points } = await asKnown('2020-01-11')
  expect(known.events).toBe(1)
  expect(known.note).toBe('nothing was known of the days after 2020-01-11: their values are null')
  expect(points[10].date).toBe('2020-01-11')
  // One half-life after a score of 4.
  expect(points[10].raw).toBeCloseTo(2, 12)
  expect(points[11]).toMatchObject({ date: '2020-01-12', index: null })
})

test('before a correction the line is drawn from the reading of then', async () => {
  const before = await asKnown('2020-01-14')
  // Raw 4 with K 4: 50 + 50 * 4 / sqrt(32).
  expect(before.points[0].raw).toBe(4)
  expect(before.points[0].index).toBeCloseTo(50 + 200 / Math.sqrt(32), 12)
  expect(before.known.correctedLater).toEqual([
    { event: '2020-01-01-aland-accuses-beland', on: '2020-01-15', reason: 'A minister spoke' },
  ])
  const after = await asKnown('2020-01-15')
  expect(after.points[0].raw).toBe(3)
  expect(after.known.correctedLater).toEqual([])
})

test('a record counts from the day it was added, on the day it happened', async () => {
  const eve = await asKnown('2020-01-31')
  const next = await asKnown('2020-02-01')
  // 21 January: two half-lives of the accusation leave 3/4; the sanction adds 4 and half of it as a measure.
  expect(eve.points[20].raw).toBeCloseTo(0.75, 12)
  expect(next.points[20].raw).toBeCloseTo(0.75 + 6, 12)
  expect(next.known).toMatchObject({ events: 2, addedLater: 4 })
})

test('as known on a day after the last change it is the line of today', async () => {
  const dir = await grownRecord()
  const dataset = await getDataset(dir)
  const { dataset: then, added, corrected } = vintageOf(dataset, parseDay('2030-01-01'))
  expect(then.series).toEqual(dataset.series)
  expect([added, corrected]).toEqual([0, []])
})

test('periods and selections hold for a vintage too', async () => {
  const { points } = await asKnown('2020-02-01', 'from=2020-01-21&to=2020-01-22&by=BBB')
  expect(points).toHaveLength(2)
  expect(points[0].raw).toBeCloseTo(6, 12)
})

test('a period wholly after the day of the vintage has no values', async () => {
  const { points } = await asKnown('2020-02-01', 'from=2020-03-01&to=2020-03-02')
  expect(points.map(({ index }: { index: number | null }) => index)).toEqual([null, null])
})

test('the table names its vintage on every row and leaves unknown days empty', async () => {
  const dir = await grownRecord()
  const response = await ask(
    (request, data) => getSeries(request, data, 'csv'),
    'known=2020-01-04&to=2020-01-02',
    { dir },
  )
  expect(response.headers.get('Content-Disposition')).toContain(
    'series-2020-01-01-to-2020-01-02-known-2020-01-04.csv',
  )
  expect(parseCsv(await response.text())).toEqual([
    ['date', 'index', 'raw', 'raw_AAA', 'raw_BBB', 'grade', 'known'],
    ['2020-01-01', '', '', '', '', '', '2020-01-04'],
    ['2020-01-02', '', '', '', '', '', '2020-01-04'],
  ])
})

test('a day that does not exist is refused', async () => {
  const { error } = await asKnown('2020-02-30')
  expect(error.code).toBe('invalid-parameter')
  expect(error.message).toBe('known: found "2020-02-30", expected a date up to 2020-04-01')
})
