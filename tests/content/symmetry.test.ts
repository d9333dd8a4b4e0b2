import { expect, test } from 'vitest'
import { scoreEvent, scoreStock } from '@/lib/codebook/score'
import { getDataset } from '@/lib/data/open-dataset'
import type { Event } from '@/lib/event/event'
import type { Publishers } from '@/lib/event/registry'
import type { Dataset } from '@/lib/record/dataset'
import { indexSeries } from '@/lib/tension/index-series'
import { EVERYTHING } from '@/lib/tension/selection'
import { expectLines } from './expected-lines'

/*
 * The two sides exchanged: who acts on whom, and where the publishers are at home, so that what was an organ of the
 * acting state still is one.
 */
type Exchange = (code: string) => string

function exchanging({ dyad }: Dataset): Exchange {
  const [first, second] = dyad.sides.map(({ code }) => code)
  return (code) => (code === first ? (second ?? code) : code === second ? (first ?? code) : code)
}

function exchangeParties(event: Event, exchange: Exchange): Event {
  return { ...event, initiator: exchange(event.initiator), target: exchange(event.target) }
}

function exchangeCountries(publishers: Publishers, exchange: Exchange): Publishers {
  return Object.fromEntries(
    Object.entries(publishers).map(([id, publisher]) => [
      id,
      { ...publisher, country: publisher.country === null ? null : exchange(publisher.country) },
    ]),
  )
}

function scoreExchanged(dataset: Dataset) {
  const exchange = exchanging(dataset)
  const publishers = exchangeCountries(dataset.publishers, exchange)
  const sides = dataset.dyad.sides.map(({ code }) => code).reverse()
  const { codebook, measures } = dataset
  const acts = dataset.events.map((event) =>
    scoreEvent(
      exchangeParties(event, exchange),
      codebook,
      publishers,
      sides,
      measures.filter(({ imposedBy }) => imposedBy === event.id),
    ),
  )
  const stock = measures.flatMap(
    (measure) => scoreStock({ ...measure, by: exchange(measure.by) }, codebook, publishers, sides) ?? [],
  )
  return [...acts, ...stock]
}

test('every event of the record weighs the same with the two sides exchanged', async () => {
  const dataset = await getDataset('content')
  const changed = scoreExchanged(dataset).flatMap(({ event, sources }) => {
    const known = dataset.scorings.get(event.id)
    const same =
      known?.event.score === event.score &&
      known.event.weight === event.weight &&
      known.sources.reliability === sources.reliability &&
      known.sources.independent === sources.independent
    return same ? [] : event.id
  })
  expect(changed).toEqual([])
})

test('the exchange is a real one: it hands every act of one side to the other', async () => {
  const dataset = await getDataset('content')
  const [first, second] = dataset.dyad.sides.map(({ code }) => code)
  const count = (code: string | undefined, events: readonly { initiator: string }[]) =>
    events.filter(({ initiator }) => initiator === code).length
  const exchanged = scoreExchanged(dataset).map(({ event }) => event)
  expect(count(first, dataset.scored)).toBeGreaterThan(0)
  expect(count(second, exchanged)).toBe(count(first, dataset.scored))
  expect(count(first, exchanged)).toBe(count(second, dataset.scored))
})

test('were the publishers not exchanged too, own acts would lose their official sources', async () => {
  const dataset = await getDataset('content')
  const exchange = exchanging(dataset)
  const sides = dataset.dyad.sides.map(({ code }) => code)
  const regraded = dataset.events.filter((event) => {
    const { sources } = scoreEvent(
      exchangeParties(event, exchange),
      dataset.codebook,
      dataset.publishers,
      sides,
    )
    return sources.reliability !== dataset.scorings.get(event.id)?.sources.reliability
  })
  expect(regraded.length).toBeGreaterThan(0)
})

test('the whole index is the same with the two sides exchanged, and so are their parts', async () => {
  const dataset = await getDataset('content')
  const { from, asOf } = dataset.dyad.coverage
  const exchange = exchanging(dataset)
  const exchanged = scoreExchanged(dataset).map(({ event }) => event)
  const span = { first: from, last: asOf }
  const { constants } = dataset.codebook
  expect(indexSeries(exchanged, span, constants).index).toEqual(dataset.series.index)
  for (const { code } of dataset.dyad.sides) {
    const part = indexSeries(dataset.scored, span, constants, { ...EVERYTHING, by: code })
    const mirrored = indexSeries(exchanged, span, constants, { ...EVERYTHING, by: exchange(code) })
    expect(mirrored.raw).toEqual(part.raw)
  }
})

/*
 * What the engine cannot exchange: whether an act touches a core interest is read off the target's own list, and the
 * two lists differ. These events, and no others, might be coded otherwise with the sides exchanged.
 */
test('the events whose coding rests on the list of one side are those of expected/core-interest-events.csv', async () => {
  const { events, codebook } = await getDataset('content')
  const withinBase = codebook.modifiers.redLine.notFor
  const rows = events.flatMap(({ id, initiator, target, class: eventClass, modifiers }) => {
    if (eventClass !== undefined && withinBase.includes(eventClass))
      return `${id},${initiator},${target},class ${eventClass}`
    return modifiers.redLine ? `${id},${initiator},${target},modifier redLine` : []
  })
  expectLines('core-interest-events.csv', ['id,initiator,target,rule', ...rows.sort()])
})
