import postgres from 'postgres'
import { MIGRATIONS, stepsFrom } from './migrations'
import { sqlStore } from './sql-store'
import type { SnapshotStore } from './store'

const CONNECTIONS = 5
const CONNECT_SECONDS = 10
/** Any number that no other program on the same database locks. */
const MIGRATION_LOCK = 7_365_114

/** Opens the store on a PostgreSQL server. @param url `postgres://user:password@host:port/database` */
export async function openPostgresStore(url: string): Promise<SnapshotStore> {
  const sql = postgres(url, {
    max: CONNECTIONS,
    connect_timeout: CONNECT_SECONDS,
    // Every commit reaches the disk before it is acknowledged, whatever the server does by default.
    connection: { synchronous_commit: 'on' },
    onnotice: () => undefined,
  })
  try {
    await migrate(sql)
  } catch (error) {
    await sql.end({ timeout: 0 })
    throw error
  }
  return sqlStore({
    query: (text, values = []) => sql.unsafe(text, [...values], { prepare: true }),
    // Marks the old versions of rows as free to be overwritten now instead of at the server's own time.
    scrub: async () => {
      await sql`VACUUM snapshots`
    },
    close: () => sql.end({ timeout: CONNECT_SECONDS }),
  })
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
