/** Share of days of the reference period that the top grade holds. */
const TOP_SHARE = 0.05
/** The lower edge of the top grade, as a share of the way from neutral to the end of the scale: (83.3 - 50) / 50. */
const TOP_EDGE = 2 / 3

/**
 * K by the rule of the codebook: the top grade holds the highest 5 % of days of the reference period, rounded to a whole
 * number. Set at each major version and frozen until the next. See content/methodology.md#scale.
 *
 * @param raw net raw points of each day, from the first covered day to the as-of day
 * @throws RangeError when there is no day, or when the highest days are not above neutral
 */
export function referenceK(raw: ArrayLike<number>): number {
  const sorted = Float64Array.from(raw).sort()
  const at = (sorted.length - 1) * (1 - TOP_SHARE)
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? low
  const X = low + (high - low) * (at - Math.floor(at))
  if (!(X > 0)) throw new RangeError(`the highest days of a reference period are above neutral, got ${X}`)
  // T = 50 + 50 X / sqrt(K^2 + X^2) at the edge, solved for K.
  return Math.round((X * Math.sqrt(1 - TOP_EDGE ** 2)) / TOP_EDGE)
}
