import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { promisify } from 'node:util'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { UsageError } from '@/lib/cli/command'
import { keepSnapshots } from '@/lib/cli/keep-snapshots'
import { getDataset } from '@/lib/data/open-dataset'
import { saveSnapshot } from '@/lib/data/snapshots'
import { openStore } from '@/lib/data/store/open-store'
import { PLAIN_LINE } from '@/lib/snapshot/snapshot'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'
import { findPostgres, type PostgresServer, startPostgres } from '@/tests/unit/data/postgres-server'

type Ran = { readonly code: number; readonly out: string; readonly err: string }
type Place = { readonly dataDir: string; readonly databaseUrl: string | null }

/** Bytes a command may write before anyone reads. */
const ROOM = 1_000_000
const NOON = new Date('2026-08-01T12:00:00Z')

/** Runs a command on the store of a place. */
async function snapshot(place: Place, ...args: string[]): Promise<Ran> {
  const out = new PassThrough({ highWaterMark: ROOM }).setEncoding('utf8')
  const err = new PassThrough({ highWaterMark: ROOM }).setEncoding('utf8')
  const code = await keepSnapshots(args, { ...place, now: () => NOON, out, err })
  return { code, out: out.read() ?? '', err: err.read() ?? '' }
}

async function newPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'snapshot-command-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return { dataDir: folder, databaseUrl: null }
}

/** A file store with a snapshot, one taken down, and two weeks filed. */
async function filledPlace(): Promise<Place & { readonly ids: readonly [string, string] }> {
  const place = await newPlace()
  const store = await openStore(place)
  const save = async (title: string) => {
    const spec = {
      from: '2020-01-01',
      to: '2020-02-20',
      day: '2020-02-20',
      by: null,
      domains: [],
      tone: null,
      happened: null,
      thread: null,
      ...PLAIN_LINE,
      milestones: 'all',
      stems: true,
    } as const
    const words = { title, note: 'Größe “1”\u00A0…' }
    return (
      await saveSnapshot(await getDataset(TINY_CONTENT), { spec, words }, new Date('2026-07-01'), store)
    ).id
  }
  const ids = [await save('Kept'), await save('Taken down')] as const
  await store.keepWeekly('2026-W26', ids[1], '2026-06-25T00:00:00.000Z')
  await store.keepWeekly('2026-W27', ids[0], '2026-07-01T00:00:00.000Z')
  await store.remove(ids[1], 'Names a person', '2026-08-01T00:00:00.000Z')
  await store.close()
  return { ...place, ids }
}

describe('remove', () => {
  test('leaves the reason, says it, and cannot be undone by saying another', async () => {
    const { ids, ...place } = await filledPlace()
    const typed = ids[0].toLowerCase().replaceAll('-', '')
    const first = await snapshot(place, 'remove', typed, '--why', ' Shows a private address ')
    expect(first.err).toBe('')
    expect(first.out).toBe(`snapshot ${ids[0]} was removed on 2026-08-01: Shows a private address\n`)
    const again = await snapshot(place, 'remove', ids[1], '--why', 'Another reason')
    expect(again.out).toBe(`snapshot ${ids[1]} was removed on 2026-08-01: Names a person\n`)
  })

  test('of an id nobody saved answers 1', async () => {
    const ran = await snapshot(await newPlace(), 'remove', '0000-0000-0000', '--why', 'x')
    expect(ran).toEqual({ code: 1, out: '', err: 'no snapshot has the code 0000-0000-0000\n' })
  })
})

describe('weekly', () => {
  test('files the whole index once a week, and the next week again', async () => {
    const place = await newPlace()
    const first = await snapshot(place, 'weekly', '--content', TINY_CONTENT, '--date', '2026-06-29')
    expect(first.out).toMatch(/^2026-W27 [0-9A-Z-]{14} filed\n$/)
    const second = await snapshot(place, 'weekly', '--content', TINY_CONTENT, '--date', '2026-07-05')
    expect(second.out).toBe(first.out.replace('filed', 'was filed before'))
    expect((await snapshot(place, 'weekly', '--content', TINY_CONTENT, '--date', '2026-07-06')).out).toMatch(
      /^2026-W28 /,
    )
    const store = await openStore(place)
    expect((await store.weekly()).map(({ week }) => week)).toEqual(['2026-W28', '2026-W27'])
    await store.close()
  })

  test('is that of today when no date is given', async () => {
    const { out } = await snapshot(await newPlace(), 'weekly', '--content', TINY_CONTENT)
    expect(out).toMatch(/^2026-W31 [0-9A-Z-]{14} filed\n$/)
  })
})

describe('export and import', () => {
  test('move all there is, and moving it twice changes nothing', async () => {
    const from = await filledPlace()
    const to = await newPlace()
    const file = join(to.dataDir, 'all.jsonl')
    expect(await snapshot(from, 'export', '--out', file)).toEqual({
      code: 0,
      out: '',
      err: 'exported 1 snapshot, 1 tombstone, 2 weekly entries\n',
    })
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).kind).sort()).toEqual([
      'snapshot',
      'tombstone',
      'weekly',
      'weekly',
    ])
    const first = await snapshot(to, 'import', file)
    expect(first.out).toBe(
      'imported 1 snapshot, 1 tombstone, 2 weekly entries; 0 of them were here already\n',
    )
    const second = await snapshot(to, 'import', file)
    expect(second.out).toBe(
      'imported 1 snapshot, 1 tombstone, 2 weekly entries; 4 of them were here already\n',
    )
    expect((await snapshot(to, 'export')).out).toBe((await snapshot(from, 'export')).out)
  })

  test('an export that is there already is not written over', async () => {
    const place = await newPlace()
    const file = join(place.dataDir, 'all.jsonl')
    await writeFile(file, 'the only copy')
    const { code, err } = await snapshot(place, 'export', '--out', file)
    expect([code, err]).toEqual([1, `${file} is there already; choose another name\n`])
    expect(await readFile(file, 'utf8')).toBe('the only copy')
  })

  test('an altered snapshot is left out of an export, aloud', async () => {
    const { ids, ...place } = await filledPlace()
    const client = createClient({ url: `file:${join(place.dataDir, 'snapshots.db')}` })
    await client.execute({ sql: "UPDATE snapshots SET json = json || ' ' WHERE id = ?", args: [ids[0]] })
    client.close()
    const { code, out, err } = await snapshot(place, 'export')
    expect(code).toBe(1)
    expect(err).toContain(`snapshot ${ids[0]} was altered in the store and is left out`)
    expect(out.trimEnd().split('\n')).toHaveLength(2)
  })

  test('every bad line is named with its reason, and nothing is imported', async () => {
    const from = await filledPlace()
    const lines = (await snapshot(from, 'export')).out.trimEnd().split('\n')
    const kept = lines.find((line) => line.includes('"kind":"snapshot"')) ?? ''
    const to = await newPlace()
    const file = join(to.dataDir, 'bad.jsonl')
    const bad = [
      kept,
      '{',
      '',
      kept.replace('Kept', 'Bent'),
      kept.replace(from.ids[0], '0000-0000-0000'),
      kept.replace('"schema":3', '"schema":4'),
      '{"kind":"weekly","week":"2026-W54","id":"7Q4K-M2XN-0001","filedAt":"yesterday"}',
      '{"kind":"weekly","week":"2026-W27","id":"7Q4K-M2XN-0001","filedAt":"2026-07-01T00:00:00.000Z"}',
      '{"kind":"picture"}',
    ]
    await writeFile(file, bad.join('\n'))
    const { code, out, err } = await snapshot(to, 'import', file)
    expect([code, out]).toEqual([1, ''])
    const [json, bent, other, newer, entry, alone, kind, ...end] = err.split('\n')
    expect(json).toBe(`${file}:2: not JSON`)
    expect(bent).toContain(`${file}:4: the snapshot has the code`)
    expect(bent).toContain(`not ${from.ids[0]}: it was altered`)
    expect(other).toContain(`${file}:5: the snapshot has the code ${from.ids[0]}, not 0000-0000-0000`)
    expect(newer).toContain(`${file}:6: snapshot of schema 4, expected one up to 3`)
    expect(entry).toContain(
      `${file}:7: week: expected a week such as 2026-W27; filedAt: expected a moment in UTC`,
    )
    expect(alone).toBe(
      `${file}:8: no line before this one, and nothing in the store, has the code 7Q4K-M2XN-0001`,
    )
    expect(kind).toBe(`${file}:9: kind: expected kind to be snapshot, tombstone or weekly`)
    expect(end).toEqual(['7 bad lines; nothing was imported', ''])
    expect((await snapshot(to, 'export')).out).toBe('')
  })
})

const programs = findPostgres()

describe.skipIf(programs === null)('with PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres(programs ?? '')
  })
  afterAll(() => server?.stop())

  test('a store moves from a file to PostgreSQL and back without losing a byte', async () => {
    const from = await filledPlace()
    const between = { ...(await newPlace()), databaseUrl: await server.newDatabase() }
    const back = await newPlace()
    const file = (name: string) => join(back.dataDir, name)
    await snapshot(from, 'export', '--out', file('1.jsonl'))
    expect((await snapshot(between, 'import', file('1.jsonl'))).out).toContain(
      'imported 1 snapshot, 1 tombstone',
    )
    await snapshot(between, 'export', '--out', file('2.jsonl'))
    await snapshot(back, 'import', file('2.jsonl'))
    await snapshot(back, 'export', '--out', file('3.jsonl'))
    const first = await readFile(file('1.jsonl'), 'utf8')
    expect(first.split('\n')).toHaveLength(5)
    expect(await readFile(file('2.jsonl'), 'utf8')).toBe(first)
    expect(await readFile(file('3.jsonl'), 'utf8')).toBe(first)
    // With an address of a server nothing is written beside it.
    expect(await readdir(between.dataDir)).toEqual([])
  })
})

describe('what cannot be meant', () => {
  let place: Place
  beforeEach(async () => {
    place = await newPlace()
  })
  test.each([
    [[], 'give one of remove, export, import, weekly'],
    [['delete', 'x'], 'give one of remove, export, import, weekly'],
    [['toString'], 'give one of remove, export, import, weekly'],
    [['remove', '0000-0000-0000'], 'why: found "", expected the reason readers are told'],
    [['remove', '0000-0000-0000', '--why', 'a\nb'], 'expected the reason readers are told'],
    [['remove', 'abc', '--why', 'x'], 'ID: found "abc", expected a code such as 7Q4K-M2XN-3T9B'],
    [['remove', '--why', 'x'], 'remove takes one ID'],
    [['import'], 'import takes one FILE'],
    [['export', 'x'], 'export takes only options'],
    [['weekly', '--why', 'x'], 'why: found --why, expected no such option of weekly'],
    [
      ['weekly', '--content', TINY_CONTENT, '--date', '2026-02-30'],
      'date: found "2026-02-30", expected a date as YYYY-MM-DD',
    ],
  ])('%j is refused', async (args, message) => {
    const refused = snapshot(place, ...args)
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(message)
  })
})

test('npm run snapshot reads its store from the environment, and answers 2 to what it cannot mean', async () => {
  const { dataDir } = await newPlace()
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'lib/cli/snapshot.ts', ...args], {
      env: { ...process.env, DATABASE_URL: '', CONTENT_DIR: TINY_CONTENT, DATA_DIR: dataDir },
    })
  expect((await run('weekly')).stdout).toMatch(/^\d{4}-W\d{2} [0-9A-Z-]{14} filed\n$/)
  expect(await readdir(dataDir)).toContain('snapshots.db')
  await expect(run('delete')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('usage: npm run snapshot -- remove ID --why'),
  })
})
