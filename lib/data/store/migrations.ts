/**
 * The steps that bring a database from one version to the next, oldest first, in SQL that both engines
 * read. Only ever add to the end: a step that has run somewhere is never changed.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE snapshots (
     id TEXT PRIMARY KEY,
     json TEXT NOT NULL,
     saved_at TEXT NOT NULL
   )`,
  ],
  [
    // A snapshot taken down keeps its row, with no bytes in it, so that no race can bring it back.
    'ALTER TABLE snapshots ADD COLUMN removed_at TEXT',
    'ALTER TABLE snapshots ADD COLUMN why TEXT',
    `CREATE TABLE weekly (
       week TEXT PRIMARY KEY,
       id TEXT NOT NULL REFERENCES snapshots (id),
       filed_at TEXT NOT NULL
     )`,
  ],
]

/**
 * The statements that bring a database of a version to the newest.
 *
 * @throws Error for a version newer than this program
 */
export function stepsFrom(version: number): readonly string[] {
  if (version > MIGRATIONS.length)
    throw new Error(
      `the snapshot database has version ${version}, newer than the ${MIGRATIONS.length} this program knows; update the program`,
    )
  return MIGRATIONS.slice(version).flat()
}
