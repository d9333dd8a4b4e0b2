import { join } from 'node:path'
import type { Env } from '../env'
import { openLibsqlStore } from './libsql'
import { openPostgresStore } from './postgres'
import type { SnapshotStore } from './store'

/** Opens the store the environment asks for: PostgreSQL where an address is given, else a file of its own. */
export function openStore({
  databaseUrl,
  dataDir,
}: Pick<Env, 'databaseUrl' | 'dataDir'>): Promise<SnapshotStore> {
  if (databaseUrl !== null) return openPostgresStore(databaseUrl)
  return openLibsqlStore(join(/* turbopackIgnore: true */ dataDir, 'snapshots.db'))
}
