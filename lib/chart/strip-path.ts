import type { DailyValues } from './build-view'

/** Least number of points between the strip's floor and ceiling, so that a flat series does not look wild. */
const LEAST_SPAN = 20
/** Share of the height the line may take; the rest keeps it clear of the edges. */
const FILL = 0.86

/**
 * The whole record as one small line: the least and greatest value of each pixel column, in date order.
 *
 * The scale is the series' own, since the strip shows shape and has no axis.
 *
 * @param width, height pixels of the box the path fills
 */
export function stripPath({ values }: DailyValues, width: number, height: number): string {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return ''
  const middle = (Math.max(...known) + Math.min(...known)) / 2
  const span = Math.max(LEAST_SPAN, Math.max(...known) - Math.min(...known))
  const y = (value: number) => (height * (0.5 - (FILL * (value - middle)) / span)).toFixed(1)
  const columns = Math.min(width, values.length)
  let path = ''
  let pen = 'M'
  for (let column = 0; column < columns; column++) {
    const first = Math.floor((column * values.length) / columns)
    const next = Math.floor(((column + 1) * values.length) / columns)
    const here = values.slice(first, next).filter((value) => value !== null)
    if (here.length === 0) {
      pen = 'M'
      continue
    }
    const [low, high] = [Math.min(...here), Math.max(...here)]
    const x = ((column * width) / Math.max(1, columns - 1)).toFixed(1)
    const risen = (here.at(-1) ?? 0) >= (here.at(0) ?? 0)
    path += `${pen}${x},${y(risen ? low : high)}`
    if (low !== high) path += `L${x},${y(risen ? high : low)}`
    pen = 'L'
  }
  return path
}
