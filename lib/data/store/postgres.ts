import postgres from 'postgres'
import { MIGRATIONS, stepsFrom } from './migrations'
import { sqlStore } from './sql-store'
import { type SnapshotStore, StoreError } from './store'

const CONNECTIONS = 5
const CONNECT_SECONDS = 3
const QUERY_MS = 5_000
const CLOSE_SECONDS = 10
/** Any number that no other program on the same database locks. */
const MIGRATION_LOCK = 7_365_114

/** Opens the store on a PostgreSQL server. @param url `postgres://user:password@host:port/database` */
export async function openPostgresStore(url: string): Promise<SnapshotStore> {
  let sql = connect(url)
  /** Waits for an answer only so long. Connections on which none came are given up: the server may never send one. */
  const inTime = async <Result>(ask: (sql: postgres.Sql) => PromiseLike<Result>): Promise<Result> => {
    const asked = sql
    try {
      return await before(QUERY_MS, ask(asked))
    } catch (error) {
      if (error instanceof StoreError && sql === asked) {
        sql = connect(url)
        asked.end({ timeout: 0 }).catch(() => undefined)
      }
      throw error
    }
  }
  try {
    await inTime(migrate)
  } catch (error) {
    await sql.end({ timeout: 0 })
    throw error
  }
  return sqlStore({
    query: (text, values = []) => inTime((sql) => sql.unsafe(text, [...values], { prepare: true })),
    damage: () => null,
    bytesOf: (column) => `convert_to(${column}, 'UTF8')`,
    probe: async () => {
      await inTime((sql) => sql`UPDATE schema_version SET version = version`)
    },
    // Marks the old versions of rows as free to be overwritten now instead of at the server's own time.
    scrub: async () => {
      await sql`VACUUM snapshots`
    },
    close: () => sql.end({ timeout: CLOSE_SECONDS }),
  })
}

function connect(url: string): postgres.Sql {
  return postgres(url, {
    max: CONNECTIONS,
    connect_timeout: CONNECT_SECONDS,
    // Every commit reaches the disk before it is acknowledged, whatever the server does by default.
    connection: { synchronous_commit: 'on' },
    onnotice: () => undefined,
  })
}

/** The value of a promise that settles in time. @throws StoreError when it does not */
async function before<Value>(ms: number, value: PromiseLike<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StoreError(`PostgreSQL did not answer in ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([value, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Brings the database to the newest version, forward only; two processes take turns. */
async function migrate(sql: postgres.Sql): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`
    await transaction`CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)`
    const [known] = await transaction`SELECT version FROM schema_version`
    const steps = stepsFrom(Number(known?.version ?? 0))
    for (const step of steps) await transaction.unsafe(step)
    if (steps.length === 0) return
    await transaction`DELETE FROM schema_version`
    await transaction`INSERT INTO schema_version (version) VALUES (${MIGRATIONS.length})`
  })
}
