import { type Corner, exactPath, type PathWriter } from './path-writer'

/** A value of the series in pixels; null is a gap. */
export type LinePoint = { readonly x: number; readonly y: number | null }

/**
 * SVG path of straight segments through the points. A gap in the data is a gap in the line. Of the
 * points in one pixel column at most four are kept (first, least, greatest, last), in their order,
 * which paints the same pixels.
 */
export function linePath(points: readonly LinePoint[], write: PathWriter = exactPath): string {
  // A day alone between two gaps is a dot: writers give it a segment without length, and a round cap shows it.
  return runs(points)
    .map((run) => write(thin(run)))
    .join('')
}

function runs(points: readonly LinePoint[]): Corner[][] {
  const all: Corner[][] = []
  let open: Corner[] | null = null
  for (const { x, y } of points) {
    if (y === null) open = null
    else if (open) open.push({ x, y })
    else {
      open = [{ x, y }]
      all.push(open)
    }
  }
  return all
}

function thin(run: readonly Corner[]): Corner[] {
  const kept: Corner[] = []
  let column: Corner[] = []
  const flush = () => {
    const [first] = column
    const last = column.at(-1)
    if (!first || !last) return
    let top = first
    let bottom = first
    for (const corner of column) {
      if (corner.y < top.y) top = corner
      if (corner.y > bottom.y) bottom = corner
    }
    for (const corner of column)
      if (corner === first || corner === last || corner === top || corner === bottom) kept.push(corner)
  }
  for (const corner of run) {
    const [first] = column
    if (first && Math.floor(first.x) !== Math.floor(corner.x)) {
      flush()
      column = []
    }
    column.push(corner)
  }
  flush()
  return kept
}
