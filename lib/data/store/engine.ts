/** One row of an answer, by column. */
export type Row = Readonly<Record<string, unknown>>

/** A database that is open and has the newest tables. */
export type Engine = {
  /** Runs one statement with `$1`, `$2` ... in it; answers when its change is on the disk. */
  readonly query: (sql: string, values?: readonly string[]) => Promise<readonly Row[]>
  /** SQL that gives a text column as its bytes, so that a damaged one is found by us and not by the driver. */
  readonly bytesOf: (column: string) => string
  /** What is wrong with the database; null when nothing is known to be. */
  readonly damage: () => string | null
  /** Writes something to the disk that changes nothing. */
  readonly probe: () => Promise<void>
  /** Sees to it that what was deleted cannot be read from the files. */
  readonly scrub: () => Promise<void>
  readonly close: () => Promise<void>
}
