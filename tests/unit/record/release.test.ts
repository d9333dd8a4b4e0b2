import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { makeRelease } from '@/lib/cli/make-release'
import { readContent } from '@/lib/data/content'
import { parseDay } from '@/lib/event/day'
import { buildDataset } from '@/lib/record/dataset'
import { largestMoves, printMove } from '@/lib/record/release'
import { copyTinyContent, TINY_CONTENT } from '@/tests/fixtures/tiny-content'

const FIRST = parseDay('2020-01-01')
const NOW = () => new Date('2020-05-01T12:00:00Z')
const SALT = 'events/2020/2020-01-21-beland-sanctions-salt.yaml'

/** Runs the command on a fresh copy, since a data set is read once for each folder. */
async function release(from: string, expected: string, ...args: string[]) {
  const dir = await mkdtemp(join(tmpdir(), 'release-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  await cp(from, dir, { recursive: true })
  const out = new PassThrough({ highWaterMark: 1_000_000 }).setEncoding('utf8')
  const code = await makeRelease(['--content', dir, '--expected', expected, ...args], {
    contentDir: TINY_CONTENT,
    now: NOW,
    out,
  })
  return { code, out: String(out.read() ?? ''), dir }
}

async function expectedDir() {
  const dir = await mkdtemp(join(tmpdir(), 'expected-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  return dir
}

async function datasetOf(dir: string) {
  const content = await readContent(dir)
  if (!('ok' in content)) throw new Error('the copy has problems')
  return buildDataset(content.ok)
}

test('the days that moved most are at least 30 days from each other', () => {
  const before = { first: FIRST, index: new Array<number>(100).fill(50) }
  const index = [...before.index]
  index[10] = 53
  index[11] = 52.9 // the same change, a day later
  index[60] = 48
  index[99] = 50.0001
  expect(largestMoves(before, { first: FIRST, index }, 5).map(printMove)).toEqual([
    '2020-01-11: 50.0000 to 53.0000 (+3.0000)',
    '2020-03-01: 50.0000 to 48.0000 (-2.0000)',
    '2020-04-09: 50.0000 to 50.0001 (+0.0001)',
  ])
})

test('days that only one of two releases covers have not moved', () => {
  const short = { first: FIRST, index: [50, 51] }
  expect(largestMoves(short, { first: FIRST, index: [50, 51, 90] }, 5)).toEqual([])
})

test('without --write nothing is written', async () => {
  const expected = await expectedDir()
  const { out, dir } = await release(TINY_CONTENT, expected)
  expect(out).toMatch(/^2020-03-31-[0-9a-f]{8} {2}2020-05-01 {2}codebook 0\.1\.0 {2}6 events\n/)
  expect(out).toContain('First release: 6 events')
  expect(out).toContain('add --write')
  expect((await datasetOf(dir)).releases).toEqual([])
})

test('a release is listed, kept, and leaves the version of the data as it was', async () => {
  const expected = await expectedDir()
  const before = await datasetOf(TINY_CONTENT)
  const { dir } = await release(TINY_CONTENT, expected, '--write', '--note', 'The record opens.')
  const dataset = await datasetOf(dir)
  expect(dataset.dataVersion).toBe(before.dataVersion)
  expect(dataset.releases).toEqual([
    {
      id: before.dataVersion,
      date: parseDay('2020-05-01'),
      codebook: '0.1.0',
      events: 6,
      summary: ['The record opens.', 'First release: 6 events'],
      largestMove: null,
    },
  ])
  const lines = (await readFile(join(expected, 'series.csv'), 'utf8')).split('\n')
  // Raw 3 with K 4: 50 + 50 * 3 / 5.
  expect(lines.slice(0, 2)).toEqual(['date,index', '2020-01-01,80.0000'])
  const again = await release(dir, expected)
  expect(again.out).toBe(`${before.dataVersion} is the last release; nothing changed since\n`)
})

test('a release says what was added, removed, corrected and re-scored, and which day moved most', async () => {
  const expected = await expectedDir()
  const { dir } = await release(TINY_CONTENT, expected, '--write')
  const copy = await copyTinyContent()
  await cp(join(dir, 'releases.yaml'), join(copy.dir, 'releases.yaml'))
  await copy.edit(
    SALT,
    'class: SANCTION',
    'class: SANCTION\nmodifiers: { redLine: 1 }\ncorrections: [{ on: 2020-04-10, reason: The salt act names the border, was: { modifiers: {} } }]',
  )
  await copy.edit('codebook.yaml', 'version: 0.1.0', 'version: 0.2.0')
  const { out, dir: next } = await release(copy.dir, expected, '--write')
  expect(out).toContain('Codebook 0.1.0 to 0.2.0')
  expect(out).toContain('Corrected: 2020-01-21-beland-sanctions-salt (The salt act names the border)')
  expect(out).toContain('Re-scored: 2020-01-21-beland-sanctions-salt, score +4 to +5')
  const [first, second] = (await datasetOf(next)).releases
  expect(first?.summary).toEqual(['First release: 6 events'])
  expect(second?.codebook).toBe('0.2.0')
  // A sanction that weighs more raises every day it is felt on.
  const { day, from, to } = second?.largestMove ?? { day: FIRST, from: 0, to: 0 }
  expect(day).toBeGreaterThanOrEqual(parseDay('2020-01-21'))
  expect(to).toBeGreaterThan(from)

  const bare = await copyTinyContent()
  await cp(join(next, 'releases.yaml'), join(bare.dir, 'releases.yaml'))
  await rm(join(bare.dir, 'events/2020/2020-03-01-storm-closes-the-bridge.yaml'))
  expect((await release(bare.dir, expected)).out).toContain('Removed: 2020-03-01-storm-closes-the-bridge')
})

test('another folder needs a last release of its own', async () => {
  const out = new PassThrough()
  await expect(
    makeRelease(['--content', TINY_CONTENT], { contentDir: TINY_CONTENT, now: NOW, out }),
  ).rejects.toThrow('say where with --expected')
})
