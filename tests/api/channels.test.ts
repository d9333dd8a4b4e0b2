import { expect, test } from 'vitest'
import { getChannels } from '@/lib/api/channels'
import { copyTinyContent } from '@/tests/fixtures/tiny-content'
import { ask } from './ask'

const channels = (query = '', options = {}) => ask(getChannels, query, options)
const TALKS = {
  id: '2020-02-10-border-talks-held',
  date: '2020-02-10',
  precision: 'day',
  title: 'Border talks held',
  source: {
    publisher: { id: 'aland-gazette', name: 'Aland Gazette', country: 'AAA', kind: 'government' },
    title: 'Talks at the bridge',
    url: 'https://example.org/gazette/2',
    published: '2020-02-11',
  },
}

test('a channel has its spans, each with the event behind it and a source, and its state on the last day', async () => {
  const body = await (await channels()).json()
  expect(body).toMatchObject({
    asOf: '2020-03-31',
    selection: { from: '2020-01-01', to: '2020-03-31', on: '2020-03-31' },
  })
  expect(body.channels).toHaveLength(1)
  expect(body.channels[0]).toMatchObject({
    id: 'border-talks',
    name: 'Border talks',
    level: 'Officials',
    lapsesAfter: 730,
    on: { state: 'open', since: '2020-02-10', effect: 'held', event: TALKS },
    spans: [
      { from: '2020-01-01', to: '2020-02-09', state: 'unknown', since: null, effect: null, event: null },
      { from: '2020-02-10', to: '2020-03-31', state: 'open', since: '2020-02-10', event: TALKS },
    ],
  })
})

test('the state is that of the day asked about, whatever the period', async () => {
  const body = await (await channels('from=2020-03-01&to=2020-03-10&on=2020-02-09')).json()
  expect(body.channels[0].on).toMatchObject({ state: 'unknown', event: null })
  expect(body.channels[0].spans).toMatchObject([
    { from: '2020-03-01', to: '2020-03-10', state: 'open', since: '2020-02-10' },
  ])
})

test('the day asked about is the last of the period when not given', async () => {
  const body = await (await channels('to=2020-02-09')).json()
  expect(body.selection.on).toBe('2020-02-09')
  expect(body.channels[0].on.state).toBe('unknown')
})

test('a channel whose events are too long ago is unknown, with the last event known', async () => {
  const copy = await copyTinyContent()
  await copy.edit('channels.yaml', 'lapsesAfter: 730', 'lapsesAfter: 30')
  const body = await (await channels('', { dir: copy.dir })).json()
  // 10 February and thirty days is 11 March.
  expect(body.channels[0].on).toMatchObject({
    state: 'unknown',
    since: '2020-03-12',
    effect: 'held',
    event: { id: '2020-02-10-border-talks-held' },
  })
})

test.each([
  ['on=2019-12-31', 'on', 'a covered day, 2020-01-01 to 2020-03-31'],
  ['on=tuesday', 'on', 'a date such as 2022-07-01, 1 Jul 2022 or Jul 2022'],
  ['to=2020-01-01&from=2020-02-01', 'to', '2020-02-01, the first day, or later'],
  ['by=AAA', 'by', 'one of from, to, p, on'],
])('%s is refused with what was expected', async (query, name, expected) => {
  const response = await channels(query)
  expect(response.status).toBe(400)
  const { error } = await response.json()
  expect(error.code).toBe('invalid-parameter')
  expect(error.parameters).toMatchObject([{ name, expected }])
})

test('a caller who has the answer is told so', async () => {
  const etag = (await channels()).headers.get('ETag') ?? ''
  const again = await channels('', { headers: { 'If-None-Match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('every known state of the real record has an event behind it and a source to open', async () => {
  const body = await (await channels('', { dir: 'content' })).json()
  for (const { spans } of body.channels)
    for (const { state, event } of spans) {
      if (state === 'unknown') continue
      expect(event.source.publisher.name).toBeTruthy()
      expect(event.source.url).toMatch(/^https?:/)
    }
})
