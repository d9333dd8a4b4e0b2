import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, expect, test } from 'vitest'
import { openLibsqlStore } from '@/lib/data/store/libsql'
import { storeTests } from './store.suite'

const folders: string[] = []
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'snapshots '))
  folders.push(folder)
  return folder
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

storeTests(async () => {
  const path = join(await newFolder(), 'deep', 'snapshots #1.db')
  return () => openLibsqlStore(path)
})

test('the database stands where it was asked for, in write-ahead mode', async () => {
  const folder = await newFolder()
  const store = await openLibsqlStore(join(folder, 'snapshots.db'))
  expect((await readdir(folder)).sort()).toEqual(['snapshots.db', 'snapshots.db-shm', 'snapshots.db-wal'])
  await store.close()
})

test('a database of a newer program is left alone', async () => {
  const path = join(await newFolder(), 'snapshots.db')
  await (await openLibsqlStore(path)).close()
  const client = createClient({ url: `file:${path}` })
  await client.execute('PRAGMA user_version = 99')
  client.close()
  await expect(openLibsqlStore(path)).rejects.toThrow('newer than')
})

test('a file of version 1 opens with all that is in it', async () => {
  const path = join(await newFolder(), 'snapshots.db')
  const client = createClient({ url: `file:${path}` })
  await client.execute(
    'CREATE TABLE snapshots (id TEXT PRIMARY KEY, json TEXT NOT NULL, saved_at TEXT NOT NULL)',
  )
  await client.execute("INSERT INTO snapshots VALUES ('7Q4K-M2XN-0001', '{}', '2026-07-01T00:00:00.000Z')")
  await client.execute('PRAGMA user_version = 1')
  client.close()
  const store = await openLibsqlStore(path)
  expect(await store.open('7Q4K-M2XN-0001')).toEqual({
    kind: 'snapshot',
    id: '7Q4K-M2XN-0001',
    json: '{}',
    savedAt: '2026-07-01T00:00:00.000Z',
  })
  await store.close()
})

test('the bytes of a snapshot taken down are in none of the files', async () => {
  const folder = await newFolder()
  const store = await openLibsqlStore(join(folder, 'snapshots.db'))
  const json = JSON.stringify({ note: 'a private matter'.repeat(1000) })
  const onDisk = async () => {
    const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))))
    return files.some((bytes) => bytes.includes('a private matter'))
  }
  await store.save('7Q4K-M2XN-0001', json, '2026-07-01T00:00:00.000Z')
  expect(await onDisk()).toBe(true)
  await store.remove('7Q4K-M2XN-0001', 'Names a person', '2026-08-01T00:00:00.000Z')
  expect(await onDisk()).toBe(false)
  await store.close()
})
