/**
 * The steps that bring a database from one version to the next, oldest first. Only ever add to the end:
 * a step that has run somewhere is never changed.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE snapshots (
     id TEXT PRIMARY KEY,
     json TEXT NOT NULL,
     saved_at TEXT NOT NULL
   )`,
]
