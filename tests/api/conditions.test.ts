import { expect, test } from 'vitest'
import { getConditions } from '@/lib/api/conditions'
import { copyTinyContent } from '@/tests/fixtures/tiny-content'
import { ask } from './ask'

const conditions = (query = '', options = {}) => ask(getConditions, query, options)
const ids = async (response: Response) =>
  (await response.json()).conditions.map(({ id }: { id: string }) => id)

test('a condition has who asked what of whom, its status, its days and its moves with their sources', async () => {
  const body = await (await conditions()).json()
  expect(body.selection).toEqual({ on: '2020-03-31', by: null, status: null })
  expect(body.conditions).toMatchObject([
    {
      id: 'put-the-stone-back',
      by: 'BBB',
      of: 'AAA',
      demand: 'Put the stone back',
      conditionFor: 'Lifting the listing',
      terms: [],
      note: null,
      status: 'open',
      since: '2020-01-21',
      settled: null,
      // Ten days of January, 29 of February and 31 of March.
      daysOpen: 70,
      steps: [
        {
          date: '2020-01-21',
          move: 'set',
          as: null,
          status: 'open',
          afterDays: 0,
          event: {
            id: '2020-01-21-beland-sanctions-salt',
            title: 'Beland sanctions a salt trader, citing the speech',
            source: { publisher: { name: 'Beland Post' }, url: 'https://example.org/post/2' },
          },
        },
      ],
    },
  ])
})

test('the ledger is given as it stood on a day', async () => {
  expect(await ids(await conditions('on=2020-01-20'))).toEqual([])
  const copy = await copyTinyContent()
  await copy.edit(
    'events/2020/2020-02-20-beland-meets-salt-guild.yaml',
    'step: 0.5',
    'step: 0.5\nconditions:\n  - { condition: put-the-stone-back, move: withdrawn, as: The stone no longer matters }',
  )
  const on = async (day: string) =>
    (await (await conditions(`on=${day}`, { dir: copy.dir })).json()).conditions[0]
  expect(await on('2020-02-19')).toMatchObject({ status: 'open', settled: null, daysOpen: 29 })
  expect(await on('2020-03-31')).toMatchObject({
    status: 'withdrawn',
    settled: '2020-02-20',
    daysOpen: 30,
    steps: [{ move: 'set' }, { move: 'withdrawn', as: 'The stone no longer matters', afterDays: 30 }],
  })
})

test('the ledger is filtered by who asked and by status', async () => {
  expect(await ids(await conditions('by=bbb&status=open'))).toEqual(['put-the-stone-back'])
  expect(await ids(await conditions('by=AAA'))).toEqual([])
  expect(await ids(await conditions('status=met'))).toEqual([])
})

test.each([
  ['by=CCC', 'by', 'one of AAA, BBB'],
  ['status=closed', 'status', 'one of open, partly, met, withdrawn, overtaken'],
  ['on=2020-04-01', 'on', 'a covered day, 2020-01-01 to 2020-03-31'],
  ['from=2020-01-01', 'from', 'one of on, by, status'],
])('%s is refused with what was expected', async (query, name, expected) => {
  const response = await conditions(query)
  expect(response.status).toBe(400)
  expect((await response.json()).error.parameters).toMatchObject([{ name, expected }])
})

test('a caller who has the answer is told so', async () => {
  const etag = (await conditions()).headers.get('ETag') ?? ''
  expect((await conditions('', { headers: { 'If-None-Match': etag } })).status).toBe(304)
})

test('every condition of the real record was set by an event with a source to open', async () => {
  const body = await (await conditions('', { dir: 'content' })).json()
  expect(body.conditions.length).toBeGreaterThan(0)
  for (const { steps } of body.conditions) {
    expect(steps[0].move).toBe('set')
    for (const { event } of steps) expect(event.source.url).toMatch(/^https?:/)
  }
})
