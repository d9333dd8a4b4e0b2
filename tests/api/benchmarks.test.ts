import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { addMonths, parseDay, printDay } from '@/lib/event/day'
import { copyTinyContent, TINY_CONTENT } from '@/tests/fixtures/tiny-content'
import { ask } from './ask'

// A folder of its own, set before the settings are first read.
const dir = mkdtempSync(join(tmpdir(), 'benchmarks-'))
vi.stubEnv('DATA_DIR', dir)
const { getBenchmarks } = await import('@/lib/api/benchmarks')
const { importBenchmark } = await import('@/lib/cli/import-benchmark')
const { UsageError } = await import('@/lib/cli/command')
afterAll(() => rmSync(dir, { recursive: true }))
beforeEach(() => rmSync(join(dir, 'benchmarks'), { recursive: true, force: true }))

const FILE = join(dir, 'UCT.csv')
writeFileSync(
  FILE,
  `date,UCT\n${Array.from({ length: 30 }, (_, i) => `${printDay(addMonths(parseDay('2018-01-01'), i))},${i}`).join('\n')}\n`,
)

async function run(...args: string[]) {
  const out = new PassThrough().setEncoding('utf8')
  const err = new PassThrough().setEncoding('utf8')
  const code = await importBenchmark(args, {
    contentDir: TINY_CONTENT,
    dataDir: dir,
    now: () => new Date('2020-05-01T12:00:00Z'),
    out,
    err,
  })
  return { code, out: String(out.read() ?? ''), err: String(err.read() ?? '') }
}

test('without an imported file there is nothing to compare', async () => {
  const body = await (await ask(getBenchmarks)).json()
  expect(body).toMatchObject({ benchmarks: [], unreadable: [] })
  expect((await run('--list')).out).toBe('nothing was imported\n')
})

test('a file is imported, listed, compared and removed', async () => {
  const line = 'uct: UCT, column UCT of UCT.csv, 30 months, Jan 2018 to Jun 2020, imported 2020-05-01\n'
  expect(await run(FILE)).toEqual({ code: 0, out: `imported ${line}`, err: '' })
  expect((await run('--list')).out).toBe(line)
  expect(readdirSync(join(dir, 'benchmarks'))).toEqual(['uct.json'])

  // The tiny record covers January to March 2020 and warms up in January.
  const { benchmarks } = await (await ask(getBenchmarks)).json()
  expect(benchmarks).toHaveLength(1)
  expect(benchmarks[0]).toMatchObject({ id: 'uct', imported: '2020-05-01', comparison: { months: 2 } })
  expect(benchmarks[0].comparison.points.map(({ month }: { month: string }) => month)).toEqual([
    '2020-02',
    '2020-03',
  ])
  // Tension falls from February to March while theirs rises, so the two rank the months the other way round.
  expect(benchmarks[0].comparison.levels).toEqual({ pairs: 2, rho: -1, low: null, high: null })
  expect(benchmarks[0].comparison.disagreements).toEqual([
    { month: '2020-02', ourRank: 1, theirRank: 2 },
    { month: '2020-03', ourRank: 2, theirRank: 1 },
  ])

  expect((await run('--remove', 'uct')).out).toBe('removed uct\n')
  expect((await (await ask(getBenchmarks)).json()).benchmarks).toEqual([])
  expect(await run('--remove', 'uct')).toMatchObject({
    code: 1,
    err: 'nothing was imported as "uct"; see --list\n',
  })
})

test('a file imported again takes the place of the first', async () => {
  await run(FILE)
  await run(FILE)
  expect(readdirSync(join(dir, 'benchmarks'))).toEqual(['uct.json'])
})

test('a file of the folder that cannot be read is named, and the others still compare', async () => {
  await run(FILE)
  const kept = readFileSync(join(dir, 'benchmarks/uct.json'), 'utf8')
  writeFileSync(join(dir, 'benchmarks/torn.json'), kept.slice(0, 50))
  const { benchmarks, unreadable } = await (await ask(getBenchmarks)).json()
  expect(benchmarks).toHaveLength(1)
  expect(unreadable).toEqual(['torn.json'])
  expect(await run('--list')).toMatchObject({ code: 1, err: expect.stringContaining('--remove torn') })
})

test('an id cannot lead out of the folder', async () => {
  expect((await run('--remove', '../UCT')).code).toBe(1)
  await expect(
    run(FILE, '--column', 'UCT', '--id', '../x', '--name', 'X', '--reference', 'X'),
  ).rejects.toThrow('id: found "../x", expected lower-case letters, digits and hyphens')
})

test('a column named by hand needs an id, a name and a reference', async () => {
  await expect(run(FILE, '--column', 'UCT')).rejects.toThrow(
    'id: found nothing, expected --column, --id, --name, --reference together',
  )
  const { out } = await run(
    FILE,
    '--column',
    'UCT',
    '--id',
    'mine',
    '--name',
    'Mine',
    '--reference',
    'A (2020)',
  )
  expect(out).toMatch(/^imported mine: Mine, column UCT/)
})

test('a file that is not there, or of another shape, is named', async () => {
  expect((await run(join(dir, 'none.csv'))).err).toContain('none.csv: no such file')
  const other = join(dir, 'other.csv')
  writeFileSync(other, 'a,b\n1,2\n')
  expect((await run(other)).err).toMatch(/^other\.csv: found no row with a column named Date/)
})

test('a command that asks for nothing, or two things, is told how to ask', async () => {
  await expect(run()).rejects.toThrow(UsageError)
  await expect(run(FILE, '--list')).rejects.toThrow('give one FILE, --list or --remove ID')
})

test('nothing of an import enters the version of the data', async () => {
  const { dir: content } = await copyTinyContent()
  const version = async () => (await (await ask(getBenchmarks, '', { dir: content })).json()).dataVersion
  const before = await version()
  await run(FILE)
  expect(await version()).toBe(before)
})
