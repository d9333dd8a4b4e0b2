/** The distance between two codes, by the kind of measurement. */
export type Measurement = 'nominal' | 'ordinal' | 'interval'

/**
 * Krippendorff's alpha: agreement between coders beyond chance, for any number of coders and missing codes
 * (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"; Hayes and Krippendorff 2007,
 * doi:10.1080/19312450709336664).
 *
 * alpha = 1 - (n - 1) sum o_ck d_ck / sum n_c n_k d_ck over the coincidences of pairable codes. 1 is full
 * agreement, 0 what chance would give.
 *
 * @param units for each unit the codes it was given; null where a coder gave none. Nominal codes may be
 *   numbered at will
 * @returns at most 1; null when fewer than two codes can be paired or all are the same, where it is not defined
 */
export function krippendorffAlpha(
  units: readonly (readonly (number | null)[])[],
  measurement: Measurement,
): number | null {
  const coincidences = new Map<number, Map<number, number>>()
  for (const unit of units) {
    const codes = unit.filter((code) => code !== null)
    if (codes.length < 2) continue
    for (const [i, a] of codes.entries())
      for (const [j, b] of codes.entries()) {
        if (i === j) continue
        const row = coincidences.get(a) ?? new Map<number, number>()
        row.set(b, (row.get(b) ?? 0) + 1 / (codes.length - 1))
        coincidences.set(a, row)
      }
  }
  const values = [...coincidences.keys()].sort((a, b) => a - b)
  const counts = values.map((value) => total([...(coincidences.get(value)?.values() ?? [])]))
  const n = total(counts)
  if (n < 2) return null
  const distance = distanceOf(values, counts, measurement)
  let observed = 0
  let expected = 0
  for (const [c, a] of values.entries())
    for (const [k, b] of values.entries()) {
      const d = distance(c, k)
      observed += (coincidences.get(a)?.get(b) ?? 0) * d
      expected += (counts[c] ?? 0) * (counts[k] ?? 0) * d
    }
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected
}

/** Squared distance between the codes at two positions of `values`. */
function distanceOf(values: readonly number[], counts: readonly number[], measurement: Measurement) {
  switch (measurement) {
    case 'nominal':
      return (c: number, k: number) => (c === k ? 0 : 1)
    case 'interval':
      return (c: number, k: number) => ((values[c] ?? 0) - (values[k] ?? 0)) ** 2
    case 'ordinal':
      return (c: number, k: number) => {
        const between = total(counts.slice(Math.min(c, k), Math.max(c, k) + 1))
        return (between - ((counts[c] ?? 0) + (counts[k] ?? 0)) / 2) ** 2
      }
    default:
      return measurement satisfies never
  }
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
