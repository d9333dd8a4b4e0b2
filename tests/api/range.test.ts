import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'
import { ask, parseCsv } from './ask'

// A folder of its own, set before the settings are first read.
const dir = mkdtempSync(join(tmpdir(), 'range-'))
vi.stubEnv('DATA_DIR', dir)
const { getRangeOf } = await import('@/lib/api/range')
const { buildDataset } = await import('@/lib/record/dataset')
const { readContent } = await import('@/lib/data/content')
const { getRange } = await import('@/lib/data/range')
afterAll(() => rmSync(dir, { recursive: true }))

const range = (format: 'json' | 'csv', query = '') =>
  ask((request, data) => getRangeOf(request, data, format), query)

async function freshDataset() {
  const content = await readContent(TINY_CONTENT)
  if (!('ok' in content)) throw new Error('the tiny content has problems')
  return buildDataset(content.ok)
}

test('every day has its percentiles in order and, from the 31st on, the chance that it is higher', async () => {
  const { points } = await (await range('json')).json()
  expect(points).toHaveLength(91)
  for (const { p5, p25, p50, p75, p95 } of points)
    expect([p5, p25, p50, p75, p95]).toEqual([p5, p25, p50, p75, p95].sort((a, b) => a - b))
  expect(points[29].higherThan30DaysBefore).toBeNull()
  expect(points[30].higherThan30DaysBefore).toBeGreaterThanOrEqual(0)
})

test('the same as a table, for a part of the days', async () => {
  const rows = parseCsv(await (await range('csv', 'from=2020-01-21&to=2020-01-22')).text())
  expect(rows.map(([date]) => date)).toEqual(['date', '2020-01-21', '2020-01-22'])
  expect(rows[0]).toEqual(['date', 'p5', 'p25', 'p50', 'p75', 'p95', 'higher_than_30_days_before'])
})

test('a chart gets only the two ends and how often it is higher, to what it prints', async () => {
  const [days, ends] = await Promise.all(
    ['', 'shape=ends'].map(async (query) =>
      (await range('json', `from=2020-01-30&to=2020-02-02&${query}`)).json(),
    ),
  )
  expect(ends).toMatchObject({ from: '2020-01-30', to: '2020-02-02', percent: 90 })
  const rounded = (value: number) => Math.round(value * 10) / 10
  expect(ends.low).toEqual(days.points.map(({ p5 }: { p5: number }) => rounded(p5)))
  expect(ends.high).toEqual(days.points.map(({ p95 }: { p95: number }) => rounded(p95)))
  expect(ends.higherThan30DaysBefore[0]).toBeNull()
  expect(ends.higherThan30DaysBefore).toHaveLength(4)
})

test('only days can be asked for', async () => {
  expect((await range('json', 'by=AAA')).status).toBe(400)
})

test('what was drawn once is held, and by the next start read from its file', async () => {
  const first = await freshDataset()
  const drawn = await getRange(first)
  expect(await getRange(first)).toBe(drawn)
  expect(await getRange(await freshDataset())).toEqual(drawn)
})

test('a torn file is drawn again, to the same bytes', async () => {
  const [name] = readdirSync(dir)
  const file = join(dir, name ?? '')
  const bytes = readFileSync(file, 'utf8')
  writeFileSync(file, bytes.slice(0, 100))
  await getRange(await freshDataset())
  expect(readFileSync(file, 'utf8')).toBe(bytes)
})
