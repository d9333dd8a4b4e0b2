import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, open, rename, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDataset } from '@/lib/data/open-dataset'
import { AlteredError, openSnapshot, saveSnapshot } from '@/lib/data/snapshots'
import { openStore } from '@/lib/data/store/open-store'
import { openPostgresStore } from '@/lib/data/store/postgres'
import { type SnapshotStore, StoreError } from '@/lib/data/store/store'
import { PLAIN_LINE } from '@/lib/snapshot/snapshot'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'
import { findPostgres, startPostgres } from '@/tests/unit/data/postgres-server'
import { startGate } from './gate'
import { startSite } from './site'

// Makes one fault after another happen and prints what came of each. `npm run test:faults`
const PORT = Number(process.env.TEST_PORT ?? 3918)
const ROUNDS = Number(process.argv[2] ?? 40)
const SPEC = {
  from: '2020-01-01',
  to: '2020-01-31',
  day: '2020-01-31',
  by: null,
  domains: [],
  tone: null,
  happened: null,
  thread: null,
  ...PLAIN_LINE,
  milestones: 'all',
  stems: true,
} as const

const folder = await mkdtemp(join(tmpdir(), 'faults-'))
const dataset = await getDataset(TINY_CONTENT)
const failed: string[] = []
try {
  await row('killed in the middle of 1,000 saves', killed)
  await row('two processes save, one is killed', twoProcesses)
  await row('the disk is full', () => onDisk('1m', fullDisk))
  await row('the disk is read-only', () => onDisk('16m', readOnlyDisk))
  await row('bytes of the file are changed at random', () => corrupted(changeBytes))
  await row('the file is torn', () => corrupted(tear))
  await row('the file is deleted while in use', deleted)
  await row('PostgreSQL stops, hangs and comes back', postgresFaults)
  await row('the content is missing, then there', missingContent)
  await row('the renderer is killed', killedRenderer)
} finally {
  await rm(folder, { recursive: true, force: true })
}
console.log(
  failed.length === 0
    ? 'nothing acknowledged was lost'
    : `${failed.length} faults are not told or lose snapshots`,
)
process.exit(failed.length === 0 ? 0 : 1)

async function row(name: string, make: () => Promise<string>): Promise<void> {
  try {
    console.log(`${name}: ${await make()}`)
  } catch (error) {
    failed.push(name)
    console.error(`FAILED ${name}: ${error instanceof Error ? error.stack : error}`)
  }
}

function expectThat(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise)
}

async function newFolder(name: string): Promise<string> {
  const path = join(folder, name)
  await mkdir(path, { recursive: true })
  return path
}

function embedded(dataDir: string): Promise<SnapshotStore> {
  return openStore({ databaseUrl: null, dataDir })
}

/** Saves under a title of its own; the id once it is acknowledged. */
async function save(store: SnapshotStore, title: string): Promise<string> {
  return (await saveSnapshot(dataset, { spec: SPEC, words: { title, note: null } }, new Date(0), store)).id
}

/** A process that saves, and the ids it has acknowledged. */
function startSaving(dataDir: string, name: string, count: number) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/unit/data/saving-process.ts', dataDir, name, `${count}`],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  return { child, ended: once(child, 'close'), acknowledged: () => printed.split('\n').slice(0, -1) }
}

async function until(condition: () => boolean | Promise<boolean>, ms = 60_000): Promise<void> {
  for (const end = Date.now() + ms; !(await condition()); ) {
    if (Date.now() > end) throw new Error('it did not happen in time')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function allOpen(dataDir: string, ids: readonly string[]): Promise<void> {
  const store = await embedded(dataDir)
  for (const id of ids) expectThat((await openSnapshot(id, store))?.kind === 'snapshot', `${id} is lost`)
  await store.close()
}

async function killed(): Promise<string> {
  const dataDir = await newFolder('killed')
  const saving = startSaving(dataDir, 'killed', 1000)
  await until(() => saving.acknowledged().length >= 300 || saving.child.exitCode !== null)
  saving.child.kill('SIGKILL')
  await saving.ended
  await allOpen(dataDir, saving.acknowledged())
  return `${saving.acknowledged().length} acknowledged, all open`
}

async function twoProcesses(): Promise<string> {
  const dataDir = await newFolder('two')
  const lasting = startSaving(dataDir, 'lasting', 300)
  const dying = startSaving(dataDir, 'dying', 1000)
  await until(() => dying.acknowledged().length >= 100 || dying.child.exitCode !== null)
  dying.child.kill('SIGKILL')
  await Promise.all([lasting.ended, dying.ended])
  const ids = [...lasting.acknowledged(), ...dying.acknowledged()]
  expectThat(lasting.acknowledged().length === 300, 'the process that lived on did not save all')
  await allOpen(dataDir, ids)
  return `${ids.length} acknowledged, all open`
}

/** Runs on a disk of its own, of a size. */
async function onDisk(
  size: string,
  make: (dataDir: string, remount: (options: string) => void) => Promise<string>,
): Promise<string> {
  const dataDir = await newFolder(`disk-${size}`)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', dataDir], { stdio: 'ignore' })
  } catch {
    return 'SKIPPED: this user may mount no disk'
  }
  try {
    return await make(dataDir, (options) => execFileSync('mount', ['-o', `remount,${options}`, dataDir]))
  } finally {
    execFileSync('umount', ['-l', dataDir])
  }
}

async function fullDisk(dataDir: string, remount: (options: string) => void): Promise<string> {
  const store = await embedded(dataDir)
  const ids: string[] = []
  let refusal: unknown = null
  while (refusal === null && ids.length < 10_000)
    await save(store, `full ${ids.length}`).then(
      (id) => ids.push(id),
      (error) => {
        refusal = error
      },
    )
  expectThat(refusal instanceof StoreError, `a full disk was told as ${refusal}`)
  for (const id of ids)
    expectThat((await openSnapshot(id, store))?.kind === 'snapshot', `${id} cannot be read`)
  remount('size=8m')
  ids.push(await save(store, 'after it was given more room'))
  await store.check()
  await store.close()
  await allOpen(dataDir, ids)
  return `refused after ${ids.length - 1}, all open; saves again when there is room`
}

async function readOnlyDisk(dataDir: string, remount: (options: string) => void): Promise<string> {
  const saving = startSaving(dataDir, 'before', 5)
  await saving.ended
  remount('ro')
  const refusal = await outcome(embedded(dataDir).then((store) => store.check()))
  expectThat(
    refusal instanceof StoreError || refusal instanceof Error,
    'a read-only disk was told to be writable',
  )
  remount('rw')
  const store = await embedded(dataDir)
  const ids = [...saving.acknowledged(), await save(store, 'after')]
  await store.close()
  await allOpen(dataDir, ids)
  return 'told as not writable; saves again when it is'
}

/** What a piece of work fails with; null when it does not. */
function outcome(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error) => error,
  )
}

/** Spoils copies of a store, and opens each snapshot in them: as it was, or told to be damaged. */
async function corrupted(spoil: (file: string, round: number) => Promise<void>): Promise<string> {
  const whole = await newFolder('whole')
  const store = await embedded(whole)
  const ids: string[] = []
  for (let i = 0; i < 40; i++) ids.push(await save(store, `whole ${i}`))
  await store.close()
  const told = { sound: 0, damaged: 0, missing: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    const dataDir = await newFolder(`spoilt-${round}`)
    await cp(whole, dataDir, { recursive: true })
    await spoil(join(dataDir, 'snapshots.db'), round)
    const spoilt = await embedded(dataDir).catch(() => null)
    for (const id of ids) told[await stateOf(id, spoilt)]++
    await spoilt?.close()
    await rm(dataDir, { recursive: true })
  }
  await allOpen(whole, ids)
  expectThat(
    told.missing === 0,
    `${told.missing} of ${ids.length * ROUNDS} are told never to have been saved`,
  )
  return `${ROUNDS} rounds of ${ids.length}: ${told.sound} open as they were, ${told.damaged} told as damaged, none given wrong`
}

async function stateOf(id: string, store: SnapshotStore | null): Promise<'sound' | 'damaged' | 'missing'> {
  if (store === null) return 'damaged'
  try {
    // Its hash is compared with its id, so that what opens is what was saved.
    return (await openSnapshot(id, store)) === null ? 'missing' : 'sound'
  } catch (error) {
    if (error instanceof AlteredError || error instanceof StoreError) return 'damaged'
    throw error
  }
}

async function changeBytes(file: string, round: number): Promise<void> {
  const { size } = await stat(file)
  const handle = await open(file, 'r+')
  for (let i = 0; i < 20; i++) {
    const at = (round * 7919 + i * 104_729 + round * i * 31) % size
    await handle.write(Buffer.from([(round + i * 37) % 256]), 0, 1, at)
  }
  await handle.close()
}

async function tear(file: string, round: number): Promise<void> {
  const { size } = await stat(file)
  await truncate(file, Math.floor((size * (round + 1)) / (ROUNDS + 1)))
}

async function deleted(): Promise<string> {
  const dataDir = await newFolder('deleted')
  const file = join(dataDir, 'snapshots.db')
  const store = await embedded(dataDir)
  const ids = [await save(store, 'before')]
  for (const end of ['', '-wal', '-shm'])
    await rename(file + end, `${file}.away${end}`).catch(() => undefined)
  const refusal = await save(store, 'into nothing').catch((error) => error)
  expectThat(refusal instanceof StoreError, 'a save into a deleted file was acknowledged')
  for (const end of ['', '-wal', '-shm'])
    await rename(`${file}.away${end}`, file + end).catch(() => undefined)
  ids.push(await save(store, 'after'))
  await store.close()
  await allOpen(dataDir, ids)
  return 'refused while it was gone; saves again when it is back'
}

async function postgresFaults(): Promise<string> {
  const programs = findPostgres()
  if (programs === null) return 'SKIPPED: PostgreSQL is not installed'
  const server = await startPostgres(programs)
  const address = new URL(await server.newDatabase())
  const gate = await startGate(Number(address.port))
  try {
    address.port = String(gate.port)
    const store = await openPostgresStore(address.href)
    const ids = [await save(store, 'before')]
    const times: string[] = []
    for (const [fault, most] of [
      ['hang', 5_500],
      ['stop', 4_500],
    ] as const) {
      gate[fault]()
      const began = Date.now()
      const refusal = await store.check().then(
        () => null,
        (error) => error,
      )
      const ms = Date.now() - began
      expectThat(refusal instanceof StoreError, `${fault} was told as ${refusal}`)
      expectThat(ms <= most, `${fault} took ${ms} ms`)
      times.push(`${fault}s: told in ${ms} ms`)
      gate.open()
      await until(
        () =>
          store.check().then(
            () => true,
            () => false,
          ),
        20_000,
      )
      ids.push(await save(store, `after ${fault}`))
    }
    for (const id of ids) expectThat((await openSnapshot(id, store))?.kind === 'snapshot', `${id} is lost`)
    await store.close()
    return `${times.join(', ')}; saves again when it is back, ${ids.length} of ${ids.length} open`
  } finally {
    gate.close()
    await server.stop()
  }
}

async function missingContent(): Promise<string> {
  const content = join(folder, 'content-to-come')
  const site = await startSite(PORT, { CONTENT_DIR: content }, { ready: false })
  try {
    await until(async () => (await readiness(site.url))?.content !== undefined)
    const state = await readiness(site.url)
    expectThat(state?.status === 'unavailable' && state.content !== 'ok', `told as ${JSON.stringify(state)}`)
    const page = await fetch(site.url)
    const words = await page.text()
    expectThat(page.status >= 500 && words.includes('<h1>'), 'the page has no words')
    await cp('content', content, { recursive: true })
    await until(async () => (await readiness(site.url))?.status === 'ok')
    expectThat((await fetch(site.url)).ok, 'the page is not there after the repair')
    return `told as "${state?.content}"; picked up without a restart`
  } finally {
    await site.stop()
  }
}

async function readiness(url: string): Promise<Record<string, string> | null> {
  return fetch(`${url}/readyz`).then(
    (answer) => answer.json(),
    () => null,
  )
}

async function killedRenderer(): Promise<string> {
  const site = await startSite(PORT)
  try {
    await (await fetch(site.url)).text()
    const post = { method: 'POST', headers: { 'content-type': 'application/json' } }
    const body = JSON.stringify({
      from: '2022-08-01',
      to: '2023-11-30',
      by: null,
      domain: [],
      tone: null,
      day: '2023-02-04',
    })
    const { id } = await (await fetch(`${site.url}/api/v1/snapshots`, { ...post, body })).json()
    const began = Date.now()
    for (const pid of site.children()) process.kill(pid, 'SIGKILL')
    const kept = await fetch(site.url)
    const fresh = await fetch(`${site.url}/events?q=x`)
    expectThat(kept.ok, 'what was kept is not given')
    expectThat(fresh.ok || fresh.headers.has('retry-after'), `what is not kept got ${fresh.status}`)
    await until(async () => (await fetch(`${site.url}/s/${id}`)).ok)
    return `kept pages are given, others told to come again (${fresh.status}); up again in ${Date.now() - began} ms`
  } finally {
    await site.stop()
  }
}
