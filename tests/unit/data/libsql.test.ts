import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
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

test('a file that is deleted while in use takes no more snapshots, until it is back', async () => {
  const path = join(await newFolder(), 'snapshots.db')
  const store = await openLibsqlStore(path)
  await store.save('7Q4K-M2XN-0001', '{}', '2026-07-01T00:00:00.000Z')
  await rename(path, `${path}.away`)
  await expect(store.save('7Q4K-M2XN-0002', '{}', '2026-07-01T00:00:00.000Z')).rejects.toThrow(
    'is gone; put it back',
  )
  await expect(store.check()).rejects.toThrow('is gone')
  await rename(`${path}.away`, path)
  expect(await store.save('7Q4K-M2XN-0002', '{}', '2026-07-01T00:00:00.000Z')).toBe('new')
  await store.close()
})

test('a damaged file still gives what it holds, and takes and denies nothing', async () => {
  const path = join(await newFolder(), 'snapshots.db')
  const first = await openLibsqlStore(path)
  const ids = Array.from({ length: 40 }, (_, i) => `7Q4K-M2XN-00${10 + i}`)
  for (const id of ids)
    await first.save(id, JSON.stringify({ id, more: 'x'.repeat(2000) }), '2026-07-01T00:00:00.000Z')
  // Taking one down writes the log back into the file.
  await first.remove(ids[0] ?? '', 'Not needed', '2026-07-02T00:00:00.000Z')
  await first.close()
  const bytes = await readFile(path)
  // The last page holds the last snapshots; the first pages, which lead to them, stay as they are.
  await writeFile(path, bytes.fill(0xff, bytes.length - 4096))
  const store = await openLibsqlStore(path)
  const states = await Promise.all(
    ids.map((id) =>
      store.open(id).then(
        (found) => found?.kind,
        (error) => error.name,
      ),
    ),
  )
  expect(new Set(states)).toEqual(new Set(['tombstone', 'snapshot', 'StoreError']))
  await expect(store.open('0000-0000-0000')).rejects.toThrow('damaged')
  await expect(store.save('0000-0000-0000', '{}', '2026-07-01T00:00:00.000Z')).rejects.toThrow('damaged')
  await expect(store.check()).rejects.toThrow('damaged')
  await store.close()
})
