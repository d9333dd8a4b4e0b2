import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openSnapshot } from '@/lib/data/snapshots'
import { openStore } from '@/lib/data/store/open-store'

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'durability-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/** A process that saves, and the ids it has acknowledged so far. */
function startSaving(folder: string, name: string, count: number, then: 'stop' | 'go-on') {
  const args = ['--import', 'tsx', 'tests/unit/data/saving-process.ts', folder, name, `${count}`, then]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  // Only whole lines: the last may have been cut by the kill.
  return { child, acknowledged: () => printed.split('\n').slice(0, -1) }
}

async function ended(child: ChildProcess): Promise<unknown> {
  const [code, signal] = await once(child, 'close')
  return signal ?? code
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2))
}

async function expectAllOpen(folder: string, ids: readonly string[]): Promise<void> {
  const store = await openStore({ databaseUrl: null, dataDir: folder })
  for (const id of ids) expect(await openSnapshot(id, store)).toMatchObject({ kind: 'snapshot', id })
  await store.close()
}

test('killed in the middle of 1,000 saves, everything acknowledged opens', async () => {
  const folder = await newFolder()
  // It goes on until it is killed: however late that comes, it comes between saves.
  const { child, acknowledged } = startSaving(folder, 'killed', 1000, 'go-on')
  const end = ended(child)
  await until(() => acknowledged().length >= 300 || child.exitCode !== null)
  child.kill('SIGKILL')
  expect(await end).toBe('SIGKILL')
  const ids = acknowledged()
  expect(ids.length).toBeGreaterThanOrEqual(300)
  expect(new Set(ids).size).toBe(ids.length)
  await expectAllOpen(folder, ids)
})

test('two processes that start on an empty folder and save at the same time lose nothing, even if one is killed', async () => {
  const folder = await newFolder()
  const lasting = startSaving(folder, 'lasting', 500, 'stop')
  const killed = startSaving(folder, 'killed', 1000, 'go-on')
  const ends = [ended(lasting.child), ended(killed.child)]
  await until(() => killed.acknowledged().length >= 200 || killed.child.exitCode !== null)
  killed.child.kill('SIGKILL')
  expect(await Promise.all(ends)).toEqual([0, 'SIGKILL'])
  expect(lasting.acknowledged()).toHaveLength(500)
  await expectAllOpen(folder, [...lasting.acknowledged(), ...killed.acknowledged()])
})
