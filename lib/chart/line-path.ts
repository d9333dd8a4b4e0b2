/** Rounds pixels to two decimals, as every placed number is. */
export function px(value: number): number {
  return Math.round(value * 100) / 100 + 0
}

/** A value of the series in pixels; null is a gap. */
export type LinePoint = { readonly x: number; readonly y: number | null }

/**
 * SVG path of straight segments through the points. A gap in the data is a gap in the line. Of the
 * points in one pixel column at most four are kept (first, least, greatest, last), in their order,
 * which paints the same pixels.
 */
export function linePath(points: readonly LinePoint[]): string {
  let path = ''
  for (const run of runs(points)) {
    const kept = thin(run)
    path += kept.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${px(x)},${px(y)}`).join('')
    // A day alone between two gaps is a dot: a zero-length segment with a round cap.
    if (kept.length === 1) path += 'h0'
  }
  return path
}

type Vertex = { readonly x: number; readonly y: number }

function runs(points: readonly LinePoint[]): Vertex[][] {
  const all: Vertex[][] = []
  let open: Vertex[] | null = null
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

function thin(run: readonly Vertex[]): Vertex[] {
  const kept: Vertex[] = []
  let column: Vertex[] = []
  const flush = () => {
    const [first] = column
    const last = column.at(-1)
    if (!first || !last) return
    let top = first
    let bottom = first
    for (const vertex of column) {
      if (vertex.y < top.y) top = vertex
      if (vertex.y > bottom.y) bottom = vertex
    }
    for (const vertex of column)
      if (vertex === first || vertex === last || vertex === top || vertex === bottom) kept.push(vertex)
  }
  for (const vertex of run) {
    const [first] = column
    if (first && Math.floor(first.x) !== Math.floor(vertex.x)) {
      flush()
      column = []
    }
    column.push(vertex)
  }
  flush()
  return kept
}
