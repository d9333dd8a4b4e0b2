import { expect, test } from 'vitest'
import { CHART_SIZES, frameOf } from '@/lib/chart/frame'
import { palettes } from '@/lib/chart/palette'
import { placeChart } from '@/lib/chart/place'
import { readContent } from '@/lib/data/content'
import { freezeView } from '@/lib/data/freeze'
import { getDataset } from '@/lib/data/open-dataset'
import { paintChart } from '@/lib/paint/svg'
import { buildDataset } from '@/lib/record/dataset'
import { sinceSnapshot } from '@/lib/record/since'
import { PLAIN_LINE, type Snapshot, type SnapshotSpec } from '@/lib/snapshot/snapshot'
import { copyTinyContent, TINY_CONTENT } from '@/tests/fixtures/tiny-content'

const SPEC: SnapshotSpec = {
  from: '2020-01-01',
  to: '2020-02-15',
  day: '2020-02-10',
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

const paint = ({ view }: Snapshot) =>
  paintChart(placeChart(view, frameOf(CHART_SIZES.desktop)), palettes.light, { idPrefix: 's' })

async function read(dir: string) {
  const content = await readContent(dir)
  if ('problems' in content) throw new Error(JSON.stringify(content.problems))
  return buildDataset(content.ok)
}

test.each([
  ['everything', {}],
  ['a part', { by: 'AAA', domains: ['trade'], tone: 'raises' as const }],
])('a snapshot of %s is identical to the data it was made from', async (_, selection) => {
  const dataset = await getDataset(TINY_CONTENT)
  const since = sinceSnapshot(dataset, await freezeView(dataset, { ...SPEC, ...selection }))
  expect(since).toMatchObject({
    identical: true,
    index: { largest: null, meanAbsolute: 0, onDay: { change: 0 } },
  })
})

test('an event added later than its days leaves a snapshot identical', async () => {
  const copy = await copyTinyContent()
  const snapshot = await freezeView(await read(copy.dir), SPEC)
  await copy.edit('events/2020/2020-02-20-beland-meets-salt-guild.yaml', 'step: 0.5\n', '')
  const since = sinceSnapshot(await read(copy.dir), snapshot)
  expect(since.identical).toBe(true)
  expect(since.data.now).not.toBe(since.data.was)
})

test('after an event is added and the codebook changed the picture is the same, and both changes are named', async () => {
  const copy = await copyTinyContent()
  const snapshot = await freezeView(await read(copy.dir), SPEC)
  const text = JSON.stringify(snapshot)
  const drawn = paint(snapshot)

  await copy.write(
    'events/2020/2020-01-11-beland-accuses-aland.yaml',
    `id: 2020-01-11-beland-accuses-aland
date: 2020-01-11
precision: day
title: Beland accuses Aland in return
summary: The court of Beland answered the speech.
initiator: BBB
target: AAA
actors: [Court of Beland]
domain: diplomatic
tags: [border]
cameo: "111"
class: DENOUNCE
confidence: high
sources:
  - { publisher: beland-post, title: Court answers, url: "https://example.org/post/9", published: 2020-01-11 }
added: 2020-05-01
`,
  )
  await copy.edit('codebook.yaml', 'version: 0.1.0', 'version: 0.2.0')
  await copy.edit(
    'codebook.yaml',
    'changes: [{ version: 0.1.0, date: 2020-01-01, reason: First version }]',
    'changes: [{ version: 0.1.0, date: 2020-01-01, reason: First version }, { version: 0.2.0, date: 2020-05-01, reason: Talks weigh more }]',
  )
  await copy.edit('codebook.yaml', 'base: 2', 'base: 3')
  const since = sinceSnapshot(await read(copy.dir), snapshot)

  expect(paint(JSON.parse(text))).toBe(drawn)
  expect(since.identical).toBe(false)
  expect(since.method).toEqual({ was: '0.1.0', now: '0.2.0' })
  expect(since.added.map(({ title }) => title)).toEqual(['Beland accuses Aland in return'])
  expect(since.rescored).toMatchObject([{ title: 'Border talks held', was: -2, now: -3 }])
  expect([since.removed, since.reweighted, since.lifted, since.reopened, since.retimed]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ])
  // On its first day the new event adds 3 points to the 1.5 then left of the first.
  expect(since.index.largest?.day).toBe(snapshot.view.period.from + 10)
  expect(since.index.largest?.change).toBeCloseTo(
    (50 * 4.5) / Math.hypot(4, 4.5) - (50 * 1.5) / Math.hypot(4, 1.5),
    12,
  )
})
