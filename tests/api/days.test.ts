import { expect, test } from 'vitest'
import { getDay } from '@/lib/api/days'
import { ask } from './ask'

const day = (file: string, query = '', options = {}) =>
  ask((request, data) => getDay(request, data, file), query, options)
const sum = (contributions: { points: number }[]) =>
  contributions.reduce((total, { points }) => total + points, 0)

test('a day is the sum of its events', async () => {
  const body = await (await day('2020-01-21.json')).json()
  expect(body).toMatchObject({ date: '2020-01-21', asOf: '2020-03-31', methodVersion: '0.1.0', neutral: 50 })
  // Twenty days, two half-lives: 3 is 0.75. The new measure: impulse 4 and standing half of it.
  expect(body.raw).toBeCloseTo(0.75 + 4 + 2, 12)
  expect(body.price).toBeCloseTo(50 / Math.hypot(4, 6.75), 12)
  expect(body.contributions).toEqual([
    {
      event: '2020-01-21-beland-sanctions-salt',
      title: 'Beland sanctions a salt trader, citing the speech',
      initiator: 'BBB',
      date: '2020-01-21',
      age: 0,
      score: 4,
      weight: 1,
      impulse: 4,
      standing: 2,
      points: 6 * body.price,
      printed: 38.2,
    },
    {
      event: '2020-01-01-aland-accuses-beland',
      title: 'Aland accuses Beland of moving a border stone',
      initiator: 'AAA',
      date: '2020-01-01',
      age: 20,
      score: 3,
      weight: 1,
      impulse: 0.75,
      standing: 0,
      points: 0.75 * body.price,
      printed: 4.8,
    },
  ])
  // 50 and 43.01457 points: the printed terms come to the printed index.
  expect(body.printed).toBe(93)
  expect(body.rounding).toBe(0)
  expect(sum(body.contributions)).toBeCloseTo(body.index - 50, 9)
})

test('the documented summer of 2023 adds up', async () => {
  const body = await (await day('2023-06-28.json', '', { dir: 'content' })).json()
  expect(Math.abs(sum(body.contributions) - (body.index - body.neutral))).toBeLessThan(1e-9)
  expect(body.points).toBeCloseTo(body.index - 50, 9)
})

test('a part of a day keeps the index and price of the whole day', async () => {
  const [whole, part] = await Promise.all([day('2020-02-20.json'), day('2020-02-20.json', 'by=AAA')])
  const [all, some] = [await whole.json(), await part.json()]
  expect([some.index, some.price]).toEqual([all.index, all.price])
  expect(sum(some.contributions)).toBeCloseTo(some.points, 12)
  expect(some.contributions.map(({ event }: { event: string }) => event)).not.toContain(
    '2020-01-21-beland-sanctions-salt',
  )
})

test('a day before or after the record is not there, and the answer says what is', async () => {
  for (const file of ['2019-12-31.json', '2020-04-01.json']) {
    const response = await day(file)
    expect(response.status).toBe(404)
    expect((await response.json()).error.message).toContain('runs from 2020-01-01 to 2020-03-31')
  }
})

test('a day that does not exist is a bad request', async () => {
  expect((await day('2020-02-30.json')).status).toBe(400)
  expect((await day('today.json')).status).toBe(400)
  expect((await day('2020-02-20')).status).toBe(404)
  expect((await day('2020-02-20.json', 'from=2020-01-01')).status).toBe(400)
})
