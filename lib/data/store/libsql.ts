import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Client, createClient } from '@libsql/client'
import { MIGRATIONS } from './migrations'
import { CollisionError, type SnapshotStore } from './store'

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
    await migrate(client)
  } catch (error) {
    client.close()
    throw error
  }

  const open: SnapshotStore['open'] = async (id) => {
    const { rows } = await client.execute('SELECT json, saved_at FROM snapshots WHERE id = ?', [id])
    const [row] = rows
    return row ? { json: String(row.json), savedAt: String(row.saved_at) } : null
  }
  return {
    open,
    save: async (id, json, at) => {
      const { rowsAffected } = await client.execute(
        'INSERT INTO snapshots (id, json, saved_at) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING',
        [id, json, at],
      )
      if (rowsAffected === 1) return 'new'
      if ((await open(id))?.json !== json) throw new CollisionError(id)
      return 'kept'
    },
    close: async () => client.close(),
  }
}

/** Brings the database to the newest version, forward only; two processes take turns. */
async function migrate(client: Client): Promise<void> {
  const transaction = await client.transaction('write')
  try {
    const { rows } = await transaction.execute('PRAGMA user_version')
    const version = Number(rows[0]?.user_version)
    if (version > MIGRATIONS.length)
      throw new Error(
        `the snapshot database has version ${version}, newer than the ${MIGRATIONS.length} this program knows; update the program`,
      )
    for (const step of MIGRATIONS.slice(version)) await transaction.execute(step)
    await transaction.execute(`PRAGMA user_version = ${MIGRATIONS.length}`)
    await transaction.commit()
  } finally {
    transaction.close()
  }
}
