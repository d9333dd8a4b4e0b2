import type { Day } from './day'

/** The two sides in the order their accounts stand: the first side leads on even days, the other on odd ones. */
export function inAccountOrder<Side>(
  day: Day,
  [first, second]: readonly [Side, Side],
): readonly [Side, Side] {
  return day % 2 === 0 ? [first, second] : [second, first]
}
