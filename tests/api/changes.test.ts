import { expect, test } from 'vitest'
import { getChange } from '@/lib/api/changes'
import { ask } from './ask'

const change = (query: string) => ask(getChange, query)

test('a change is told apart into what came, eased, was lifted and faded, at one price for the way', async () => {
  const body = await (await change('from=2020-01-01&to=2020-01-21')).json()
  // Speech: 3 points on its day, 0.75 after two half-lives; listing: 4 and its measure's 2.
  const [before, after] = [50 + (50 * 3) / Math.hypot(4, 3), 50 + (50 * 6.75) / Math.hypot(4, 6.75)]
  const price = (after - before) / 3.75
  expect(body).toMatchObject({ from: '2020-01-01', to: '2020-01-21', methodVersion: '0.1.0' })
  expect(body.price).toBeCloseTo(price, 9)
  expect(body.kinds.came).toBeCloseTo(6 * price, 9)
  expect(body.kinds.faded).toBeCloseTo(-2.25 * price, 9)
  expect(body.kinds.lifted).toBe(0)
  expect(body.before + body.kinds.came + body.kinds.faded).toBeCloseTo(body.after, 9)
  expect(body.points).toBeCloseTo(body.after - body.before, 9)
})

test('neighbouring days and a single day have a change too', async () => {
  expect((await change('from=2020-01-20&to=2020-01-21')).status).toBe(200)
  const still = await (await change('from=2020-01-21&to=2020-01-21')).json()
  expect([still.before, still.parts]).toEqual([still.after, []])
})

test('a day that is left out is the last of the record, as on the page', async () => {
  const { from, to, asOf } = await (await change('from=2020-01-01')).json()
  expect([from, to]).toEqual(['2020-01-01', asOf])
})

test('days are in order and within the record', async () => {
  const wrong = async (query: string) => (await (await change(query)).json()).error.message
  expect(await wrong('from=2020-01-21&to=2020-01-01')).toContain('2020-01-21, the first day, or later')
  expect(await wrong('from=2019-01-01&to=2020-01-21')).toContain('a covered day')
})
