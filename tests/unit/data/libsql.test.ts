import { mkdtemp, readdir, rm } from 'node:fs/promises'
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
