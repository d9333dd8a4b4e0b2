import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export type RateLimit = {
  /** Calls one address may make in a window. */
  readonly perAddress: number
  /** Calls all addresses together may make: a limit that many addresses do not get round. */
  readonly total: number
  readonly windowSeconds: number
}

/** Counts calls in windows of time, in memory. A window starts with the first call in it. */
export function rateLimit({ perAddress, total, windowSeconds }: RateLimit) {
  const each = new RateLimiterMemory({ points: perAddress, duration: windowSeconds })
  const all = totalLimit(total, windowSeconds)
  return {
    /** Counts a call of an address; null when it may go on, else the seconds to wait. */
    own: (address: string) => secondsToWait(each, address),
    /** Counts a call for everyone: only once it is sound, so that broken ones use up nobody else's share. */
    shared: all.count,
  }
}

/** Counts calls of all together. */
export function totalLimit(points: number, windowSeconds: number) {
  const limiter = new RateLimiterMemory({ points, duration: windowSeconds })
  return {
    /** Counts a call; null when it may go on, else the seconds to wait. */
    count: () => secondsToWait(limiter, 'all'),
    /** Takes a counted call back. */
    giveBack: async () => {
      await limiter.reward('all')
    },
  }
}

async function secondsToWait(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key)
    return null
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000)
    throw refusal
  }
}
