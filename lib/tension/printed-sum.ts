/**
 * Rounds the parts of a sum so that the rounded parts add up to the rounded total, each within one unit of its
 * true value: every part is rounded down, and the units still missing go to the parts that lost most
 * (largest remainder, Hamilton's method; ties to the earlier part).
 *
 * @param parts what adds up to the total
 * @param digits decimals shown
 * @returns the parts as they are printed, in order; their sum is `roundTo(total of parts, digits)`
 */
export function roundToSum(parts: readonly number[], digits: number): number[] {
  const scale = 10 ** digits
  const floors = parts.map((part) => Math.floor(part * scale))
  const total = Math.round(roundTo(sum(parts), digits) * scale)
  const missing = total - sum(floors)
  const lost = parts
    .map((part, i) => ({ i, lost: part * scale - (floors[i] ?? 0) }))
    .sort((a, b) => b.lost - a.lost || a.i - b.i)
  for (const { i } of lost.slice(0, missing)) floors[i] = (floors[i] ?? 0) + 1
  return floors.map((units) => units / scale)
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
