import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Client, createClient } from '@libsql/client'
import { MIGRATIONS, stepsFrom } from './migrations'
import { sqlStore } from './sql-store'
import { type SnapshotStore, StoreError } from './store'

const BUSY_TIMEOUT_MS = 5_000
/** "TENS": says in the file whose it is, and is a thing to write that changes nothing. */
const APPLICATION_ID = 0x54454e53

type OpenFile = { readonly client: Client; readonly file: number; readonly damage: string | null }

/** Opens the embedded store: one SQLite file, made with its folder when it is not there. */
export async function openLibsqlStore(path: string): Promise<SnapshotStore> {
  let opened = await openFile(path)
  /** What is saved in a file that was deleted is lost, and nothing else tells: so each statement looks first. */
  const client = async (): Promise<Client> => {
    const file = await fileOf(path)
    if (file === null) throw new StoreError(`${path} is gone; put it back, or restart to begin a new one`)
    if (file !== opened.file) {
      opened.client.close()
      opened = await openFile(path)
    }
    return opened.client
  }
  const execute = async (sql: string, values: readonly string[] = []) =>
    (await (await client()).execute(sql.replaceAll(/\$(\d)/g, '?$1'), [...values])).rows
  return sqlStore({
    query: execute,
    damage: () => opened.damage,
    // The driver ends the whole process on a text that is not UTF-8.
    bytesOf: (column) => `CAST(${column} AS BLOB)`,
    probe: async () => {
      await execute(`PRAGMA application_id = ${APPLICATION_ID}`)
      await execute('SELECT id FROM snapshots LIMIT 1')
    },
    // The write-ahead log still has the old pages until it is written back and cut to nothing.
    scrub: async () => {
      await execute('PRAGMA wal_checkpoint(TRUNCATE)')
    },
    close: async () => opened.client.close(),
  })
}

async function openFile(path: string): Promise<OpenFile> {
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
    const damage = await damageIn(client)
    if (damage === null) await migrate(client)
    const file = await fileOf(path)
    if (file === null) throw new StoreError(`${path} cannot be found after it was opened`)
    return { client, file, damage }
  } catch (error) {
    client.close()
    throw error
  }
}

/** The first thing wrong with a file, looked for in all of it: a damaged index would say of a snapshot that nobody saved it. */
async function damageIn(client: Client): Promise<string | null> {
  const { rows } = await client.execute('PRAGMA integrity_check(1)')
  const found = String(rows[0]?.integrity_check)
  return found === 'ok' ? null : found
}

/** Number of the file on its disk; null when there is none. */
async function fileOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).ino
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
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
