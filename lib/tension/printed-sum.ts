/**
 * Rounds the parts of a sum so that the rounded parts add up to the total as it is printed: every part is
 * rounded down, and the units still missing go to the parts that lost most (largest remainder, Hamilton's
 * method; ties to the earlier part). Each is within one unit of its value, or within two where the printed total
 * is itself the difference of two rounded values.
 *
 * @param parts what adds up to the total
 * @param digits decimals shown
 * @param total the total as it is printed; the rounded sum of the parts when not given
 * @returns the parts as they are printed, in order
 */
export function roundToSum(
  parts: readonly number[],
  digits: number,
  total: number = roundTo(sum(parts), digits),
): number[] {
  if (parts.length === 0) return []
  const scale = 10 ** digits
  const units = parts.map((part) => Math.floor(part * scale))
  const byLoss = parts
    .map((part, i) => ({ i, lost: part * scale - Math.floor(part * scale) }))
    .sort((a, b) => b.lost - a.lost || a.i - b.i)
    .map(({ i }) => i)
  const missing = Math.round(total * scale) - sum(units)
  const order = missing < 0 ? byLoss.toReversed() : byLoss
  for (let given = 0; given < Math.abs(missing); given++) {
    const i = order[given % order.length] ?? 0
    units[i] = (units[i] ?? 0) + Math.sign(missing)
  }
  return units.map((count) => count / scale)
}

/** Rounds half away from zero, so that +0.05 and -0.05 print alike. Every number a reader sees is rounded here. */
export function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits
  const size = Math.abs(value)
  const rounded = Math.round((size + Number.EPSILON * size) * scale) / scale
  return value < 0 && rounded !== 0 ? -rounded : rounded
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
