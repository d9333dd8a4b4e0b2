/** Keeps the values used last, up to a total weight; the one unused for longest goes first. */
export class Lru<Value> {
  readonly #entries = new Map<string, Value>()
  #total = 0

  constructor(
    private readonly limit: number,
    private readonly weigh: (value: Value) => number,
  ) {}

  get(key: string): Value | undefined {
    const value = this.#entries.get(key)
    if (value === undefined) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, value)
    return value
  }

  set(key: string, value: Value): void {
    const before = this.#entries.get(key)
    if (before !== undefined) this.#total -= this.weigh(before)
    this.#entries.delete(key)
    this.#entries.set(key, value)
    this.#total += this.weigh(value)
    for (const [oldest, dropped] of this.#entries) {
      if (this.#total <= this.limit || oldest === key) break
      this.#entries.delete(oldest)
      this.#total -= this.weigh(dropped)
    }
  }
}
