import { expect, test } from 'vitest'
import { getSeries } from '@/lib/api/series'
import { ask, parseCsv } from './ask'
import { printedErrors } from './printed-errors'

const series = (query = '', options = {}) =>
  ask((request, data) => getSeries(request, data, 'json'), query, options)

test('a series says where it comes from and gives every day in full precision', async () => {
  const response = await series('to=2020-01-11')
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
  const body = await response.json()
  expect(body).toMatchObject({
    asOf: '2020-03-31',
    dataVersion: expect.stringMatching(/^2020-03-31-[0-9a-f]{8}$/),
    methodVersion: '0.1.0',
    selection: { from: '2020-01-01', to: '2020-01-11', by: null, domain: [], tone: null },
  })
  expect(body.points).toHaveLength(11)
  // Raw 3 with K 4: 50 + 50 * 3 / 5. Ten days later, one half-life, raw 1.5.
  expect(body.points[0]).toEqual({
    date: '2020-01-01',
    index: 80,
    raw: 3,
    grade: 'Tense',
    sides: { AAA: 3, BBB: 0 },
  })
  expect(body.points[10].raw).toBeCloseTo(1.5, 12)
  expect(body.points[10].index).toBeCloseTo(50 + (50 * 1.5) / Math.hypot(4, 1.5), 12)
})

test('a measure counts from its first day and no more from the day it is lifted', async () => {
  const { points } = await (await series('from=2020-01-21&to=2020-02-20&by=bbb')).json()
  // Impulse 4, standing half of it. On the day it ends 30 days later: an eighth of 4, and -1 from the talks that end it.
  expect(points[0].raw).toBeCloseTo(4 + 2, 12)
  // The mutual talks ten days before count half for each side: -1, halved once.
  expect(points.at(-1).raw).toBeCloseTo(4 / 8 - 1 - 0.5, 12)
})

test('the parts of the two sides add up to the index less 50, and a part has no grade', async () => {
  const read = async (query: string) => (await (await series(query)).json()).points
  const [all, first, second] = await Promise.all([read(''), read('by=AAA'), read('by=BBB')])
  for (const [i, point] of all.entries()) {
    expect(first[i].index - 50 + second[i].index - 50).toBeCloseTo(point.index - 50, 10)
    expect(first[i].grade).toBeNull()
    expect(first[i].sides.BBB).toBe(0)
  }
})

test('domain takes several names, however they are written', async () => {
  const [joined, repeated] = await Promise.all([
    series('domain=trade,diplomatic'),
    series('domain=diplomatic&domain=trade'),
  ])
  expect(await joined.text()).toBe(await repeated.text())
})

test('a table has one header row and the same numbers', async () => {
  const response = await ask((request, data) => getSeries(request, data, 'csv'), 'to=2020-01-02')
  expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present')
  expect(response.headers.get('Content-Disposition')).toBe(
    'attachment; filename="series-2020-01-01-to-2020-01-02.csv"',
  )
  const [header, first, ...more] = parseCsv(await response.text())
  expect(header).toEqual(['date', 'index', 'raw', 'raw_AAA', 'raw_BBB', 'grade'])
  expect(first).toEqual(['2020-01-01', '80', '3', '3', '0', 'Tense'])
  expect(more).toHaveLength(1)
})

test('who already has the answer gets 304 and no body', async () => {
  const etag = (await series()).headers.get('ETag') ?? ''
  expect(etag).toMatch(/^"[\w-]{22}"$/)
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await series('', { headers: { 'If-None-Match': known } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('ETag')).toBe(etag)
  }
  expect((await series('', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
})

test.each([
  ['from=yesterday', 'from', '"yesterday"', 'a date such as 2022-07-01, 1 Jul 2022 or Jul 2022'],
  ['from=2020-02-30', 'from', '"2020-02-30"', 'a day of February 2020, which has 29 days'],
  ['from=2019-12-31', 'from', '"2019-12-31"', 'a covered day, 2020-01-01 to 2020-03-31'],
  ['from=2020-02-02&to=2020-02-01', 'to', '"2020-02-01"', '2020-02-02, the first day, or later'],
  ['by=CCC', 'by', '"CCC"', 'one of AAA, BBB'],
  ['domain=trad', 'domain', '"trad"', 'perhaps trade; one of diplomatic, trade'],
  ['tone=loud', 'tone', '"loud"', 'one of raises, eases'],
  ['p=2y', 'p', '"2y"', 'one of 30d, 90d, 6m, 1y, 3y, 5y, 10y, ytd, all'],
  ['p=1y&from=2020-02-01', 'p', '"1y" beside from or to', 'either p, or from and to'],
  ['by=AAA&by=BBB', 'by', '"AAA,BBB"', 'one of AAA, BBB'],
  [
    'domian=trade',
    'domian',
    'a name that is not known',
    'perhaps domain; one of from, to, p, by, domain, tone, happened, weight, day, thread, w, known, lines, parts',
  ],
])('%s is refused with what was found and what was expected', async (query, name, found, expected) => {
  const response = await series(query)
  expect(response.status).toBe(400)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(await response.json()).toEqual({
    error: {
      code: 'invalid-parameter',
      message: `${name}: found ${found}, expected ${expected}`,
      docs: '/data#api',
      parameters: [{ name, found, expected }],
    },
  })
})

test('all bad values are reported at once', async () => {
  const { error } = await (await series('from=x&to=2021-01-01&tone=z&by=CCC&domain=wool,trade&year=1')).json()
  expect(error.parameters.map(({ name }: { name: string }) => name).sort()).toEqual([
    'by',
    'domain',
    'from',
    'to',
    'tone',
    'year',
  ])
})

test('empty fields of a form count as not given', async () => {
  expect(await (await series('from=&by=&domain=')).text()).toBe(await (await series()).text())
})

test('the real record covers every day up to its as-of day', async () => {
  const body = await (await series('', { dir: 'content' })).json()
  expect(body.points.at(-1).date).toBe(body.asOf)
  for (const { index } of body.points) expect(index > 0 && index < 100).toBe(true)
})

test('a content folder with problems answers 500 and says what to run', async () => {
  const printed = printedErrors()
  const response = await series('', { dir: 'tests/fixtures/no-such-content' })
  expect(response.status).toBe(500)
  expect(await response.json()).toEqual({
    error: {
      code: 'content-broken',
      message: 'content has 1 problem; run npm run check-content',
      docs: '/data#api',
    },
  })
  expect(printed()).toContain('tests/fixtures/no-such-content:1: found no such folder')
})

test('what was not expected stays hidden from the caller and is printed on the server', async () => {
  const printed = printedErrors()
  const response = await ask(() => {
    throw new Error('/secret/path is full')
  })
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('secret')
  expect(printed()).toContain('/secret/path is full')
})
