import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Client, createClient } from '@libsql/client'
import { MIGRATIONS, stepsFrom } from './migrations'
import { sqlStore } from './sql-store'
import type { SnapshotStore } from './store'

const BUSY_TIMEOUT_MS = 5_000

/** Opens the embedded store: one SQLite file, made with its folder when it is not there. */
export async function openLibsqlStore(path: string): Promise<SnapshotStore> {
  await mkdir(dirname(path), { recursive: true })
  // One connection, since settings belong to a connection and a second would not have them.
  const client = createClient({ url: pathToFileURL(path).href, concurrency: 1 })
  try {
    // First, so that a second process waits for the switch to WAL instead of failing on it.
    await client.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    await client.execute('PRAGMA journal_mode = WAL')
    // Every commit reaches the disk before it is acknowledged.
    await client.execute('PRAGMA synchronous = FULL')
    // What is taken down is overwritten, not only forgotten.
    await client.execute('PRAGMA secure_delete = ON')
    await client.execute('PRAGMA foreign_keys = ON')
    await migrate(client)
  } catch (error) {
    client.close()
    throw error
  }
  return sqlStore({
    query: async (sql, values = []) =>
      (await client.execute(sql.replaceAll(/\$(\d)/g, '?$1'), [...values])).rows,
    // The write-ahead log still has the old pages until it is written back and cut to nothing.
    scrub: async () => {
      await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    },
    close: async () => client.close(),
  })
}

/** Brings the database to the newest version, forward only; two processes take turns. */
async function migrate(client: Client): Promise<void> {
  const transaction = await client.transaction('write')
  try {
    const { rows } = await transaction.execute('PRAGMA user_version')
    for (const step of stepsFrom(Number(rows[0]?.user_version))) await transaction.execute(step)
    await transaction.execute(`PRAGMA user_version = ${MIGRATIONS.length}`)
    await transaction.commit()
  } finally {
    transaction.close()
  }
}
