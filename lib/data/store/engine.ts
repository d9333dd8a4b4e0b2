/** One row of an answer, by column. */
export type Row = Readonly<Record<string, unknown>>

/** A database that is open and has the newest tables. */
export type Engine = {
  /** Runs one statement with `$1`, `$2` ... in it; answers when its change is on the disk. */
  readonly query: (sql: string, values?: readonly string[]) => Promise<readonly Row[]>
  /** Writes something to the disk that changes nothing. */
  readonly probe: () => Promise<void>
  /** Sees to it that what was deleted cannot be read from the files. */
  readonly scrub: () => Promise<void>
  readonly close: () => Promise<void>
}
