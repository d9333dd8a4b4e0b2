import { describe, expect, test } from 'vitest'
import { givenIn } from '@/lib/ask/given'
import { readTable } from '@/lib/ask/table-request'
import { getDataset } from '@/lib/data/open-dataset'
import { parseDay } from '@/lib/event/day'
import { askedFacts } from '@/lib/record/asked-facts'
import { channelChanges, conditionChanges, eventEffect } from '@/lib/record/event-effects'
import { eventNeighbours } from '@/lib/record/event-neighbours'
import { eventScales } from '@/lib/record/event-scales'
import { eventTable, sortRows } from '@/lib/record/event-table'
import { eventThread } from '@/lib/record/event-thread'
import { copyTinyContent, TINY_CONTENT } from '@/tests/fixtures/tiny-content'

const STONE = '2020-01-01-aland-accuses-beland'
const SALT = '2020-01-21-beland-sanctions-salt'
const WOOL = '2020-02-01-aland-tariff-on-wool'
const TALKS = '2020-02-10-border-talks-held'
const STORM = '2020-03-01-storm-closes-the-bridge'
const tiny = await getDataset(TINY_CONTENT)
const eventOf = (id: string) => {
  const event = tiny.events.find((candidate) => candidate.id === id)
  if (!event) throw new Error(`no event ${id}`)
  return event
}

describe('the thread of an event', () => {
  test('has act and answers in order of date, each with the days it took', () => {
    expect(eventThread(tiny, SALT).map(({ id, links }) => ({ id, links }))).toEqual([
      { id: STONE, links: [] },
      { id: SALT, links: [{ kind: 'answers', to: 1, lagDays: 20 }] },
      { id: WOOL, links: [{ kind: 'answers', to: 2, lagDays: 11 }] },
    ])
  })

  test('tells an answer from what only carries a matter on', async () => {
    const copy = await copyTinyContent()
    await copy.edit(`events/2020/${TALKS}.yaml`, 'class: TALKS', `class: TALKS\nfollows: [${STONE}]`)
    const thread = eventThread(await getDataset(copy.dir), TALKS)
    expect(thread.at(-1)?.links).toEqual([{ kind: 'follows', to: 1, lagDays: 40 }])
  })

  test('is empty when nothing is linked to it', () => expect(eventThread(tiny, STORM)).toEqual([]))
})

describe('the effect of an event on the index', () => {
  test('the first event lifts neutral 50 to 50 + 50 * 3 / 5 = 80; without it nothing would have happened', () => {
    const effect = eventEffect(tiny, eventOf(STONE))
    const [first, last] = effect?.days ?? []
    expect(first).toEqual({ day: parseDay('2020-01-01'), index: 80, points: 30, without: 50 })
    expect(last?.day).toBe(tiny.asOf)
  })

  test('a context event has none', () => expect(eventEffect(tiny, eventOf(STORM))).toBeNull())
})

test('channels and conditions are named, with what the event did to them', () => {
  expect(channelChanges(tiny, eventOf(TALKS))).toEqual([
    expect.objectContaining({ id: 'border-talks', effect: 'held' }),
  ])
  const [change] = conditionChanges(tiny, eventOf(SALT))
  expect(change).toMatchObject({ move: 'set', as: null, condition: { id: 'put-the-stone-back', by: 'BBB' } })
})

test('the scales beside a score: the base in the sign of tension, no value where the codebook lists none', async () => {
  expect(eventScales(tiny, eventOf(TALKS))).toMatchObject({ cameo: '040', goldstein: null, base: -2 })
  expect(eventScales(tiny, eventOf(STORM))).toBeNull()
  const real = await getDataset('content')
  expect(eventScales(real, { class: 'REFUSE_MEET', cameo: '125' })).toMatchObject({
    goldstein: { goldstein: -5 },
    plover: { type: 'REJECT meet', score: [-2] },
    base: 3,
  })
})

test('every CAMEO code of the record and of a class has a value of Goldstein, the one its class lists', async () => {
  const { codebook, events } = await getDataset('content')
  expect(events.filter(({ cameo }) => !codebook.cameo[cameo]).map(({ id }) => id)).toEqual([])
  for (const { cameo, goldstein } of Object.values(codebook.classes)) {
    const values = cameo.map((code) => codebook.cameo[code.replace('>third', '')]?.goldstein)
    expect(new Set(values)).toEqual(new Set(goldstein))
  }
})

test('an event has its neighbours by date, none beyond the ends of the record', () => {
  expect(eventNeighbours(tiny, SALT)).toMatchObject({ earlier: { id: STONE }, later: { id: WOOL } })
  expect(eventNeighbours(tiny, STONE).earlier).toBeNull()
  expect(eventNeighbours(tiny, STORM).later).toBeNull()
})

describe('the table', () => {
  const table = (query: string) =>
    eventTable(tiny, readTable(givenIn(new URLSearchParams(query)), askedFacts(tiny)), tiny.asOf)

  test('has every event, newest first', () => {
    expect(table('').map(({ id }) => id)).toEqual(tiny.events.map(({ id }) => id).reverse())
  })

  test('search and filters narrow it together', () => {
    expect(table('q=trader&tone=raises').map(({ id }) => id)).toEqual([SALT])
    expect(table('class=context').map(({ id }) => id)).toEqual([STORM])
    expect(table('source=state-media').map(({ id }) => id)).toEqual([WOOL])
  })

  test('a row says what the event still adds and how well it is documented', () => {
    const [stone] = table('q=stone')
    expect(stone).toMatchObject({ classLabel: 'Accuse', grade: 'A1', absent: null })
    expect(stone?.points).toBeGreaterThan(0)
    expect(table('class=context')[0]?.points).toBeNull()
  })
})

test('rows without a value come last in either order; equal rows stand newest first', () => {
  const row = (id: string, day: string, points: number | null) => ({
    id,
    day: parseDay(day),
    points,
    score: 1,
    class: 'TALKS',
    sources: 1,
    independent: 1,
  })
  const rows = [
    row('none', '2020-01-05', null),
    row('low', '2020-01-04', -1),
    row('high', '2020-01-01', 2),
    row('same-but-newer', '2020-01-02', 2),
  ]
  const ids = (order: 'asc' | 'desc') => sortRows(rows, 'points', order).map(({ id }) => id)
  expect(ids('desc')).toEqual(['same-but-newer', 'high', 'low', 'none'])
  expect(ids('asc')).toEqual(['low', 'same-but-newer', 'high', 'none'])
})
