/** The index of a dyad about which nothing is recorded. */
export const NEUTRAL = 50

/**
 * Index value of net raw tension: 50 + 50 X / sqrt(K^2 + X^2), above 0 and below 100.
 * See content/methodology.md#scale.
 *
 * @param raw net raw points X
 * @param K raw points at which the index stands at 50 + 50/sqrt(2)
 */
export function indexOf(raw: number, K: number): number {
  return NEUTRAL + raw * slopeOf(raw, K)
}

/** The slope of the scale: index points for one raw point of a day, g = 50 / sqrt(K^2 + X^2). */
export function slopeOf(raw: number, K: number): number {
  return NEUTRAL / Math.hypot(K, raw)
}

/**
 * Index points that one raw point is worth on the way between two raw sums: (T2 - T1) / (X2 - X1), the mean slope of
 * the scale between them. The same for both directions; on no way at all the slope there. For sums of one sign it is
 * worked out without a difference, so that no digits are lost when they are close. See content/methodology.md#change.
 */
export function priceBetween(from: number, to: number, K: number): number {
  const r1 = Math.hypot(K, from)
  const r2 = Math.hypot(K, to)
  if (from * to <= 0) return from === to ? slopeOf(from, K) : (NEUTRAL * (to / r2 - from / r1)) / (to - from)
  return (NEUTRAL * K * K * (from + to)) / (r1 * r2 * (to * r1 + from * r2))
}

/** Which sixth of the scale an index value falls in, 0 (lowest) to 5; lower edges belong to the sixth above. */
export function gradeOf(index: number): number {
  return Math.min(5, Math.max(0, Math.floor((index * 6) / 100)))
}
