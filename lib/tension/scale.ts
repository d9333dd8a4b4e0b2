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

/** Which sixth of the scale an index value falls in, 0 (lowest) to 5; lower edges belong to the sixth above. */
export function gradeOf(index: number): number {
  return Math.min(5, Math.max(0, Math.floor((index * 6) / 100)))
}
