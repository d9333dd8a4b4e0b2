/** Decimals of the points and of the index as they are printed. */
const PRINTED_DIGITS = 1

/** A part of a sum with its points as they are printed, the same wherever the part is listed. */
export type Printed<Part> = Part & { readonly printed: number }

/** What the last line of a printed sum stands for. */
export type LastLine = {
  /**
   * folded: parts the list leaves out for its length; small: parts that print as 0.0, and rounding; rounding: what
   * rounding alone leaves
   */
  readonly kind: 'folded' | 'small' | 'rounding'
  /** Parts it stands for. */
  readonly count: number
  readonly printed: number
}

/** A sum as it is printed: `lines` and `last` add up to its total. */
export type SumLines<Part> = {
  /** The parts printed one by one, in order. */
  readonly lines: readonly Printed<Part>[]
  /** The parts the last line stands for, in order, those that print as 0.0 at the end. */
  readonly behind: readonly Printed<Part>[]
  /** Null where the lines add up by themselves and no part is left out. */
  readonly last: LastLine | null
}

/**
 * The printed lines of a sum. A part prints as its own points rounded, so that it has one value in every list;
 * parts that would print as 0.0 have no line. The last line is the printed total less the lines above it, so that
 * each list adds up as printed. It never stands for one visible part alone. See content/methodology.md#decomposition.
 *
 * @param parts in index points, in the order they are listed
 * @param total what the list adds up to, as printed; see `printedTotal`
 * @param first how many parts are printed before the rest is folded; all when not given
 * @param unlisted how many parts that print as 0.0 are counted but not among `parts`
 */
export function sumLines<Part extends { readonly points: number }>(
  parts: readonly Part[],
  total: number,
  { first = Number.POSITIVE_INFINITY, unlisted = 0 }: { first?: number; unlisted?: number } = {},
): SumLines<Part> {
  const printed = parts.map((part) => ({ ...part, printed: roundTo(part.points, PRINTED_DIGITS) }))
  const seen = printed.filter((part) => part.printed !== 0)
  const small = printed.filter((part) => part.printed === 0)
  const folds = seen.length > first + 1
  const lines = folds ? seen.slice(0, first) : seen
  const behind = folds ? [...seen.slice(first), ...small] : small
  const count = behind.length + unlisted
  const rest = roundTo(
    lines.reduce((left, line) => left - line.printed, total),
    PRINTED_DIGITS,
  )
  const kind = folds ? 'folded' : count > 0 ? 'small' : 'rounding'
  return { lines, behind, last: kind === 'rounding' && rest === 0 ? null : { kind, count, printed: rest } }
}

/** What the parts of a day add up to as printed: the printed index less neutral, or the printed points of a part. */
export function printedTotal(
  { index, neutral, points }: { readonly index: number; readonly neutral: number; readonly points: number },
  whole: boolean,
): number {
  const total = whole ? roundTo(index, PRINTED_DIGITS) - neutral : points
  return roundTo(total, PRINTED_DIGITS)
}

/** Rounds half away from zero, so that +0.05 and -0.05 print alike. Every number a reader sees is rounded here. */
export function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits
  const size = Math.abs(value)
  const rounded = Math.round((size + Number.EPSILON * size) * scale) / scale
  return value < 0 && rounded !== 0 ? -rounded : rounded
}
