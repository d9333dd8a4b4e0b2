import { expect, test } from 'vitest'
import { measureEvidence } from '@/lib/codebook/evidence'
import type { Event } from '@/lib/event/event'
import { CODEBOOK, event, PUBLISHERS, SIDES, source } from './sample'

const measure = (...events: Event[]) => measureEvidence(events, CODEBOOK, PUBLISHERS, SIDES)

test('an organ of the acting state documents its act alone; an organ of the other state does not', () => {
  const own = event({ initiator: 'AAA', target: 'BBB', sources: [source('ministry')] })
  const other = event({ initiator: 'BBB', target: 'AAA', sources: [source('ministry')] })
  expect(measure(own, other).bySide).toEqual([
    { of: 'AAA', events: 1, documented: 1, independent: 0, official: 1 },
    { of: 'BBB', events: 1, documented: 0, independent: 0, official: 0 },
  ])
})

test('an organ of either state is official for an act of both', () => {
  const both = event({ initiator: 'mutual', target: 'mutual', sources: [source('ministry')] })
  expect(measure(both).total).toMatchObject({ documented: 1, official: 1 })
})

test('state media are no official source, though they are the record of their own state', () => {
  const act = event({ initiator: 'BBB', target: 'AAA', sources: [source('trumpet')] })
  expect(measure(act).total).toMatchObject({ documented: 0, official: 0 })
})

test('two independent sources document an event without an official one', () => {
  expect(measure(event({ sources: [source('gazette'), source('agency')] })).total).toMatchObject({
    documented: 1,
    independent: 1,
    official: 0,
  })
})

test('a source counts for the kind of who published it first', () => {
  const act = event({ sources: [source('gazette', 'agency'), source('agency'), source('gazette')] })
  expect(measure(act).byKind).toEqual([
    { kind: 'wire', sources: 2 },
    { kind: 'newspaper', sources: 1 },
  ])
})

test('what an encyclopedia or nobody known says alone is listed as unconfirmed, unless it is context', () => {
  const alone = { sources: [source('blog')] }
  const { class: _, ...context } = event({ ...alone, id: '2020-01-02-context' })
  const unconfirmed = event({ ...alone, id: '2020-01-01-unconfirmed' })
  expect(measure(unconfirmed, { ...context, context: 'no act' }).unconfirmed.map(({ id }) => id)).toEqual([
    '2020-01-01-unconfirmed',
  ])
})

test('accounts are balanced when an event has one of each side', () => {
  const says = { says: 'It was so', terms: [] }
  expect(
    measure(event({ accounts: { AAA: says, BBB: says } }), event({ accounts: { BBB: says } })).accounts,
  ).toEqual({
    both: 1,
    bySide: [
      { side: 'AAA', events: 1 },
      { side: 'BBB', events: 2 },
    ],
  })
})

test('years stand oldest first, languages most first', () => {
  const evidence = measure(
    event({
      id: '2021-05-01-later',
      date: '2021-05-01',
      sources: [{ ...source('gazette'), language: 'fr' }],
    }),
    event({ id: '2020-05-01-sooner', date: '2020-05-01', sources: [source('gazette'), source('agency')] }),
  )
  expect(evidence.byYear.map(({ of, events, documented }) => [of, events, documented])).toEqual([
    ['2020', 1, 1],
    ['2021', 1, 0],
  ])
  expect(evidence.byLanguage).toEqual([
    { language: 'en', sources: 2 },
    { language: 'fr', sources: 1 },
  ])
})
