import { expect, test } from 'vitest'
import { getEvent, getEvents } from '@/lib/api/events'
import { copyTinyContent } from '@/tests/fixtures/tiny-content'
import { ask, parseCsv } from './ask'

const events = (query = '', options = {}) =>
  ask((request, data) => getEvents(request, data, 'json'), query, options)
const event = (file: string) => ask((request, data) => getEvent(request, data, file))
type Listed = { id: string; score: number }

test('every event carries its score, weight and labelled sources', async () => {
  const body = await (await events()).json()
  expect(body.events).toHaveLength(6)
  expect(body.events[2]).toMatchObject({
    id: '2020-02-01-aland-tariff-on-wool',
    date: '2020-02-01',
    endDate: null,
    initiator: 'AAA',
    target: 'BBB',
    class: 'SANCTION',
    score: 5,
    weight: 0.8,
    halfLife: 10,
    measures: [],
    measure: 'none',
    sources: [
      {
        publisher: { id: 'beland-radio', name: 'Beland Radio', country: 'BBB', kind: 'state-media' },
        origin: null,
        title: 'Wool listed',
        url: null,
        published: null,
      },
    ],
  })
  expect(body.events[1]).toMatchObject({ measures: [{ id: 'beland-sanctions-salt' }], measure: 'ended' })
  expect(body.events[5]).toMatchObject({ class: null, score: 0, halfLife: null, precision: 'month' })
})

test.each([
  [
    'by=BBB',
    [
      '2020-01-21-beland-sanctions-salt',
      '2020-02-10-border-talks-held',
      '2020-02-20-beland-meets-salt-guild',
    ],
  ],
  ['tone=eases', ['2020-02-10-border-talks-held', '2020-02-20-beland-meets-salt-guild']],
  ['domain=trade&tone=raises', ['2020-01-21-beland-sanctions-salt', '2020-02-01-aland-tariff-on-wool']],
  ['from=2020-02-20', ['2020-02-20-beland-meets-salt-guild', '2020-03-01-storm-closes-the-bridge']],
])('%s gives the events the part is made of', async (query, ids) => {
  const body = await (await events(query)).json()
  expect(body.events.map(({ id }: Listed) => id)).toEqual(ids)
})

test.each([
  ['q=salt', ['2020-01-21-beland-sanctions-salt', '2020-02-20-beland-meets-salt-guild']],
  ['q=SALT+court', ['2020-01-21-beland-sanctions-salt', '2020-02-20-beland-meets-salt-guild']],
  ['q=salt&class=talks', ['2020-02-20-beland-meets-salt-guild']],
  ['class=context', ['2020-03-01-storm-closes-the-bridge']],
  ['source=government&to=2020-01-31', ['2020-01-01-aland-accuses-beland']],
])('%s gives the events that are looked for', async (query, ids) => {
  const body = await (await events(query)).json()
  expect(body.events.map(({ id }: Listed) => id)).toEqual(ids)
})

test('a class that is not in the codebook is refused with the one it was probably meant to be', async () => {
  const response = await events('class=sanctions')
  expect(response.status).toBe(400)
  expect((await response.json()).error.message).toContain('perhaps sanction')
})

test('one event has what was said and where, what did not take place, and the corrections of its record', async () => {
  const copy = await copyTinyContent()
  await copy.edit(
    'events/2020/2020-02-10-border-talks-held.yaml',
    'class: TALKS',
    `class: TALKS
place: The bridge
follows: [2020-01-01-aland-accuses-beland]
accounts:
  BBB: { says: Beland called the talks short., terms: [{ original: kurz, language: de, english: short }] }
didNotHappen: { how: postponed, what: A second day of talks, plannedFor: 2020-02-12 }
corrections: [{ on: 2020-04-02, reason: Place added, was: { summary: Both sides met. } }]`,
  )
  const response = await ask(
    (request, data) => getEvent(request, data, '2020-02-10-border-talks-held.json'),
    '',
    { dir: copy.dir },
  )
  expect((await response.json()).event).toMatchObject({
    place: 'The bridge',
    accounts: {
      BBB: {
        says: 'Beland called the talks short.',
        terms: [{ original: 'kurz', language: 'de', english: 'short' }],
      },
    },
    didNotHappen: {
      how: 'postponed',
      what: 'A second day of talks',
      plannedFor: '2020-02-12',
      precision: 'day',
    },
    follows: [{ id: '2020-01-01-aland-accuses-beland' }],
    followedBy: [],
    corrections: [{ on: '2020-04-02', reason: 'Place added' }],
    sources: [{ language: 'en' }],
  })
})

test('the table keeps quotes, commas and line ends apart from its own', async () => {
  const response = await ask((request, data) => getEvents(request, data, 'csv'))
  const text = await response.text()
  const [header, ...rows] = parseCsv(text)
  expect(header?.slice(0, 4)).toEqual(['id', 'date', 'end_date', 'precision'])
  expect(rows).toHaveLength(6)
  expect(rows.every((row) => row.length === header?.length)).toBe(true)
  expect(rows[5]?.slice(4, 6)).toEqual([
    'Storm closes the "old" bridge, both lanes',
    'A storm closed the only bridge.\nIt was open again within days.',
  ])
  expect(text.endsWith('\r\n')).toBe(true)
})

test('one event has its score line by line, its sources and its links both ways', async () => {
  const { event: salt } = await (await event('2020-01-21-beland-sanctions-salt.json')).json()
  expect(salt.scoring).toEqual([{ label: 'Sanction', points: 4 }])
  expect(salt.respondsTo).toEqual([
    {
      id: '2020-01-01-aland-accuses-beland',
      date: '2020-01-01',
      title: 'Aland accuses Beland of moving a border stone',
      score: 3,
    },
  ])
  expect(salt.answeredBy.map(({ id }: Listed) => id)).toEqual(['2020-02-01-aland-tariff-on-wool'])
  expect(salt.measures).toMatchObject([
    {
      id: 'beland-sanctions-salt',
      target: 'AAA',
      status: 'ended',
      share: 0,
      stages: [
        { stage: 'effective', on: '2020-01-21', share: 1, event: { id: '2020-01-21-beland-sanctions-salt' } },
        { stage: 'ended', on: '2020-02-20', share: 0, event: { id: '2020-02-20-beland-meets-salt-guild' } },
      ],
    },
  ])
  expect(salt.conditions).toEqual([{ condition: 'put-the-stone-back', move: 'set' }])
  const { event: guild } = await (await event('2020-02-20-beland-meets-salt-guild.json')).json()
  expect(guild.stagesMade).toEqual([
    {
      id: 'beland-sanctions-salt',
      title: 'Beland sanctions a salt trader, citing the speech',
      stage: 'ended',
      on: '2020-02-20',
      share: 0,
    },
  ])
  expect(guild.scoring.map(({ points }: { points: number }) => points)).toEqual([-2, 1])
})

test('an id with a slip is answered with the one it was probably meant to be', async () => {
  const response = await event('2020-02-10-border-talk-held.json')
  expect(response.status).toBe(404)
  const { error } = await response.json()
  expect(error.code).toBe('not-found')
  expect(error.message).toContain('did you mean 2020-02-10-border-talks-held.json')
})

test('an address without .json is not there', async () => {
  expect((await event('2020-02-10-border-talks-held')).status).toBe(404)
})

test('the real record lists every event once, oldest first', async () => {
  const body = await (await events('', { dir: 'content' })).json()
  const keys = body.events.map(({ id, date }: { id: string; date: string }) => `${date} ${id}`)
  expect(keys).toEqual([...new Set(keys)].sort())
  expect(keys.length).toBeGreaterThanOrEqual(394)
})

test('what did not happen is told from what did, with what was planned for when', async () => {
  const { dir, edit } = await copyTinyContent()
  await edit(
    'events/2020/2020-02-10-border-talks-held.yaml',
    'cameo: "040"',
    'cameo: "040"\ndidNotHappen: { how: postponed, what: Border talks, plannedFor: 2020-03-01, precision: month }',
  )
  const { selection, events: absent } = await (await events('happened=no', { dir })).json()
  expect(selection.happened).toBe('no')
  expect(absent).toHaveLength(1)
  expect(absent[0].didNotHappen).toEqual({
    how: 'postponed',
    what: 'Border talks',
    plannedFor: '2020-03-01',
    precision: 'month',
  })
  expect((await (await events('happened=yes', { dir })).json()).events).toHaveLength(5)
  const csv = await ask((request, data) => getEvents(request, data, 'csv'), 'happened=no', { dir })
  const [names = [], row = []] = parseCsv(await csv.text())
  const cell = (name: string) => row[names.indexOf(name)]
  expect(['did_not_happen', 'planned', 'planned_for', 'planned_precision'].map(cell)).toEqual([
    'postponed',
    'Border talks',
    '2020-03-01',
    'month',
  ])
})
