export type RateLimit = {
  /** Calls one address may make in a window. */
  readonly perAddress: number
  /** Calls all addresses together may make: a limit that forged addresses do not get round. */
  readonly total: number
  readonly windowMs: number
}

/**
 * Counts calls in fixed windows of time, in memory.
 *
 * @returns a function of address and moment (ms): null when the call may go on, else the seconds to wait
 */
export function rateLimit({
  perAddress,
  total,
  windowMs,
}: RateLimit): (address: string, now: number) => number | null {
  const calls = new Map<string, number>()
  let window = Number.NaN
  let all = 0
  return (address, now) => {
    const current = Math.floor(now / windowMs)
    if (current !== window) {
      window = current
      all = 0
      calls.clear()
    }
    const made = calls.get(address) ?? 0
    if (made >= perAddress || all >= total) return Math.ceil(((current + 1) * windowMs - now) / 1000)
    calls.set(address, made + 1)
    all++
    return null
  }
}

/** The caller's address: the last hop that a proxy, or the server itself, has written down. */
export function addressOf(request: Request): string {
  return request.headers.get('X-Forwarded-For')?.split(',').at(-1)?.trim() || 'unknown'
}
