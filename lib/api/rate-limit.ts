import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export type RateLimit = {
  /** Calls one address may make in a window. */
  readonly perAddress: number
  /** Calls all addresses together may make: a limit that forged addresses do not get round. */
  readonly total: number
  readonly windowSeconds: number
}

/**
 * Counts calls in windows of time, in memory. A window starts with the first call in it.
 *
 * @returns a function of the address: null when the call may go on, else the seconds to wait
 */
export function rateLimit({
  perAddress,
  total,
  windowSeconds,
}: RateLimit): (address: string) => Promise<number | null> {
  const each = new RateLimiterMemory({ points: perAddress, duration: windowSeconds })
  const all = new RateLimiterMemory({ points: total, duration: windowSeconds })
  return async (address) => {
    try {
      // In this order an address over its own limit does not use up everyone's.
      await each.consume(address)
      await all.consume('all')
      return null
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000)
      throw refusal
    }
  }
}
