import { describe, expect, test } from 'vitest'
import { getDay } from '@/lib/api/days'
import { getMeasures } from '@/lib/api/measures'
import { getMoves } from '@/lib/api/moves'
import { getDataset } from '@/lib/data/open-dataset'
import { daySum } from '@/lib/record/read'
import { copyTinyContent } from '@/tests/fixtures/tiny-content'
import { ask } from './ask'

const measures = async (query = '') =>
  (await ask((request, dataset) => getMeasures(request, dataset, 'json'), query)).json()

/** One of 5 points with half left of what never fades: 5 x 0.5 x (0.5 + 0.5 x 2^-730.5), halved from February on. */
const OLD = `id: old-embargo
title: Aland bars salt of Beland
by: AAA
on: BBB
instrument: sanction
reach: general
imposedBy: null
class: SANCTION
modifiers: { scope: 1 }
stages:
  - stage: effective
    on: 2000-01-01
    share: 1
    source: { publisher: beland-post, title: Salt Act, url: https://example.org/post/0, published: 2000-01-01 }
  - { stage: reduced, on: 2020-02-01, share: 0.5, event: 2020-01-01-aland-accuses-beland }
checked: { on: 2020-04-01, state: 2020-03-30, source: { publisher: beland-post, title: Register, url: null, published: null } }
`

async function withOldMeasure() {
  const copy = await copyTinyContent()
  await copy.write('measures/old-embargo.yaml', OLD)
  return getDataset(copy.dir)
}

describe('the board of measures', () => {
  test('gives each with its stages, its pieces, and what it adds on the day', async () => {
    const body = await measures('on=2020-02-01&from=2020-01-01&to=2020-03-31')
    expect(body.selection).toEqual({
      from: '2020-01-01',
      to: '2020-03-31',
      on: '2020-02-01',
      by: null,
      status: null,
    })
    expect(body.measures).toMatchObject([
      {
        id: 'beland-sanctions-salt',
        by: 'BBB',
        target: 'AAA',
        domain: 'trade',
        status: 'in-force',
        share: 1,
        score: 4,
        imposedBy: { id: '2020-01-21-beland-sanctions-salt' },
        checked: null,
        pieces: [
          { from: '2020-01-01', to: '2020-01-20', status: 'pending', share: 0 },
          { from: '2020-01-21', to: '2020-02-19', status: 'in-force', share: 1 },
          { from: '2020-02-20', to: '2020-03-31', status: 'ended', share: 0 },
        ],
      },
    ])
    // Eleven days in force: lambda 0.5 of 4 points, half of it halving every ten days.
    expect(body.measures[0].raw).toBeCloseTo(2 * (0.5 + 0.5 * 2 ** -1.1), 9)
  })

  test.each([
    ['by=AAA', 0],
    ['by=bbb', 1],
    ['by=mutual', 0],
    ['status=ended', 1],
    ['status=ended&on=2020-02-01', 0],
    ['status=in-force&on=2020-02-01', 1],
  ])('%s leaves %i', async (query, count) => expect((await measures(query)).measures).toHaveLength(count))

  test.each(['by=DDD', 'status=gone', 'on=2019-12-31', 'to=2019-01-01'])('%s is refused', async (query) =>
    expect((await measures(query)).error.code).toBe('invalid-parameter'),
  )

  test('is a table too, a row a measure', async () => {
    const response = await ask((request, dataset) => getMeasures(request, dataset, 'csv'), 'on=2020-02-01')
    const [head, row] = (await response.text()).split('\r\n')
    expect(head).toMatch(/^id,title,by,target,instrument,reach,domain,status,share,/)
    expect(row).toContain('2020-01-21 effective 1 | 2020-02-20 ended 0')
  })
})

describe('a measure older than the record', () => {
  test('stands in the sum of a day beside the events, with no act, and the sum still adds up', async () => {
    const dataset = await withOldMeasure()
    const before = daySum(dataset, dataset.dyad.coverage.from)
    const old = before.contributions.find(({ event }) => event === 'old-embargo')
    expect(old).toMatchObject({ score: 5, impulse: 0 })
    expect(old?.standing).toBeCloseTo(5 * 0.5 * 0.5, 9)
    const sum = before.contributions.reduce((total, { points }) => total + points, 0)
    expect(sum).toBeCloseTo(before.index - 50, 12)
    const response = getDay(
      new Request('https://example.org/api/v1/days/2020-01-01.json'),
      dataset,
      '2020-01-01.json',
    )
    const { contributions } = await response.json()
    expect(
      contributions.map(({ event, title }: { event: string; title: string }) => [event, title]),
    ).toContainEqual(['old-embargo', 'Aland bars salt of Beland'])
  })

  test('is on the board and never among the events', async () => {
    const dataset = await withOldMeasure()
    const response = getMeasures(new Request('https://example.org/api?on=2020-02-01'), dataset, 'json')
    const body = await response.json()
    expect(body.measures[0]).toMatchObject({
      id: 'old-embargo',
      imposedBy: null,
      status: 'partly',
      share: 0.5,
      score: 5,
    })
    expect(dataset.summaries.map(({ id }) => id)).not.toContain('old-embargo')
    expect(dataset.facts.stock.map(({ id }) => id)).toEqual(['old-embargo'])
  })
})

describe('the biggest moves', () => {
  test('are weeks that do not overlap, with what made them', async () => {
    const body = await (await ask(getMoves)).json()
    expect(body).toMatchObject({ days: 7, selection: { from: '2020-01-01', to: '2020-03-31', weight: 0 } })
    const [first] = body.moves
    // The listing of 21 January: an act of 4 and a measure of 2.
    expect(first.parts[0]).toMatchObject({ event: '2020-01-21-beland-sanctions-salt' })
    for (const move of body.moves)
      expect(move.came + move.eased + move.there).toBeCloseTo(move.after - move.before, 9)
    const starts = body.moves.map(({ from }: { from: string }) => Date.parse(from) / 86_400_000).sort()
    for (const [i, start] of starts.entries())
      if (i > 0) expect(start - starts[i - 1]).toBeGreaterThanOrEqual(7)
  })

  test('of strong acts alone leave weak ones out', async () => {
    const body = await (await ask(getMoves, 'weight=4')).json()
    const named = body.moves.flatMap(({ parts }: { parts: { event: string }[] }) =>
      parts.map(({ event }) => event),
    )
    expect(new Set(named)).toEqual(
      new Set(['2020-01-21-beland-sanctions-salt', '2020-02-01-aland-tariff-on-wool']),
    )
    expect((await ask(getMoves, 'weight=21')).status).toBe(400)
  })
})
