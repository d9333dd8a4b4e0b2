/**
 * Spearman's rank correlation: Pearson's correlation of ranks, ties sharing their mean rank
 * (Spearman 1904; Kendall and Gibbons 1990).
 *
 * @returns -1 to 1; null for fewer than two pairs or when one side does not vary
 * @throws RangeError when the two are not of one length
 */
export function spearman(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length !== ys.length)
    throw new RangeError(`pairs expected, got ${xs.length} and ${ys.length} values`)
  if (xs.length < 2) return null
  const a = ranks(xs)
  const b = ranks(ys)
  const mean = (xs.length + 1) / 2
  let product = 0
  let squaresA = 0
  let squaresB = 0
  for (const [i, rank] of a.entries()) {
    const other = b[i] ?? mean
    product += (rank - mean) * (other - mean)
    squaresA += (rank - mean) ** 2
    squaresB += (other - mean) ** 2
  }
  return squaresA === 0 || squaresB === 0 ? null : product / Math.sqrt(squaresA * squaresB)
}

/** Rank of each value from 1, smallest first; equal values share the mean of their ranks. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value)
  const result = new Array<number>(values.length).fill(0)
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end + 1 < order.length && order[end + 1]?.value === order[start]?.value) end++
    for (let k = start; k <= end; k++) {
      const at = order[k]
      if (at) result[at.i] = (start + end) / 2 + 1
    }
    start = end + 1
  }
  return result
}
