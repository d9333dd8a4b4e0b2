/** A finished answer, as it is kept and sent. Header names are in lower case. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Uncompressed. */
  readonly body: Buffer
  /** Whether others may be given it. */
  readonly keep: boolean
}
