import { expect, test } from 'vitest'
import { freezeView } from '@/lib/data/freeze'
import { getDataset } from '@/lib/data/open-dataset'
import { PLAIN_LINE, type SnapshotSpec } from '@/lib/snapshot/snapshot'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'

const SPEC: SnapshotSpec = {
  from: '2020-01-01',
  to: '2020-02-05',
  day: '2020-02-05',
  by: null,
  domains: [],
  tone: null,
  happened: null,
  thread: null,
  ...PLAIN_LINE,
  lines: [],
  milestones: 'all',
  stems: true,
}

async function freeze(change: Partial<SnapshotSpec> = {}) {
  return freezeView(await getDataset(TINY_CONTENT), { ...SPEC, ...change })
}

test('the ledger has every event that counts up to the last day, with its measure', async () => {
  const { ledger } = await freeze()
  expect(ledger.map(({ event, score, weight }) => [event, score, weight])).toEqual([
    ['2020-01-01-aland-accuses-beland', 3, 1],
    ['2020-01-21-beland-sanctions-salt', 4, 1],
    ['2020-02-01-aland-tariff-on-wool', 5, 0.8],
  ])
  expect(ledger.map(({ measures }) => measures.length > 0)).toEqual([false, true, false])
})

test('the ledger of a later day goes up to that day; context events do not count', async () => {
  const { ledger } = await freeze({ day: '2020-03-31' })
  expect(ledger.at(-1)?.event).toBe('2020-02-20-beland-meets-salt-guild')
  expect(ledger).toHaveLength(5)
})

test('the ledger has the selected events only; of what both did, half counts for each', async () => {
  const { ledger } = await freeze({ by: 'AAA', to: '2020-03-31', domains: ['diplomatic'] })
  expect(ledger.map(({ event, weight }) => [event, weight])).toEqual([
    ['2020-01-01-aland-accuses-beland', 1],
    ['2020-02-10-border-talks-held', 0.5],
  ])
})

test('main milestones are those of the first rank, numbered anew', async () => {
  const all = await freeze({ to: '2020-03-31' })
  expect(all.view.milestones.map(({ label }) => label)).toEqual(['Salt sanctions', 'Border talks'])
  expect(all.view.altText).toContain('2 milestones in this period.')
  const main = await freeze({ to: '2020-03-31', milestones: 'main' })
  expect(main.view.milestones.map(({ number, label }) => [number, label])).toEqual([[1, 'Salt sanctions']])
  expect(main.view.altText).toContain('1 main milestone in this period.')
})

test('a picture without milestones does not claim that there were none', async () => {
  const { view } = await freeze({ milestones: 'none' })
  expect(view.milestones).toEqual([])
  expect(view.altText).not.toMatch(/milestone/i)
})

test('without stems, none are kept', async () => {
  expect((await freeze()).view.stems).toHaveLength(3)
  expect((await freeze({ stems: false })).view.stems).toEqual([])
})

test('a range is kept when it is asked for, and only of the whole index', async () => {
  expect((await freeze()).view.range).toBeNull()
  const { view } = await freeze({ range: true })
  expect(view.range?.percent).toBe(90)
  expect(view.range?.low).toHaveLength(36)
  for (const [i, low] of (view.range?.low ?? []).entries())
    expect(low ?? 0).toBeLessThanOrEqual(view.range?.high[i] ?? 0)
  expect((await freeze({ range: true, by: 'AAA' })).view.range).toBeNull()
})
