/** Which events have a thread, which of these is drawn, and how to draw another. */
export type Threads = {
  readonly linked: ReadonlySet<string>
  /** The event whose thread is drawn. */
  readonly shown: string | null
  readonly onThread: (event: string | null) => void
}
