import { exactPath, type PathWriter } from './path-writer'

/** Both edges of an area over one day, in pixels; null is a gap. */
export type AreaPoint = { readonly x: number; readonly top: number; readonly bottom: number } | null

/**
 * SVG path of the area between two edges. A gap in the data is a gap in the area. Of the points in one
 * pixel column the first and the last are kept, and where each edge reaches furthest out, so that nothing
 * the area covers is left out. A day alone between two gaps has no width and is not drawn.
 */
export function areaPath(points: readonly AreaPoint[], write: PathWriter = exactPath): string {
  let path = ''
  for (const run of runsOf(points)) {
    if (run.length < 2) continue
    const kept = thin(run)
    const over = kept.map(({ x, top }) => ({ x, y: top }))
    const under = kept.map(({ x, bottom }) => ({ x, y: bottom })).reverse()
    path += write([...over, ...under], true)
  }
  return path
}

type Slice = NonNullable<AreaPoint>

function runsOf(points: readonly AreaPoint[]): Slice[][] {
  const all: Slice[][] = []
  let open: Slice[] | null = null
  for (const point of points) {
    if (point === null) open = null
    else if (open) open.push(point)
    else {
      open = [point]
      all.push(open)
    }
  }
  return all
}

/** Slices by the column they lie in, from left to right. */
function groups(run: readonly Slice[], columnOf: (slice: Slice) => number): Slice[][] {
  const columns = new Map<number, Slice[]>()
  for (const slice of run) {
    const column = columnOf(slice)
    const known = columns.get(column)
    if (known) known.push(slice)
    else columns.set(column, [slice])
  }
  return [...columns.values()]
}

function thin(run: readonly Slice[]): Slice[] {
  return groups(run, ({ x }) => Math.floor(x)).flatMap((slices) => {
    const [first] = slices
    if (!first) return []
    let [highest, lowest] = [first, first]
    for (const slice of slices) {
      if (slice.top < highest.top) highest = slice
      if (slice.bottom > lowest.bottom) lowest = slice
    }
    const last = slices.at(-1)
    return slices.filter((slice) => [first, highest, lowest, last].includes(slice))
  })
}

/**
 * The same area for an eye alone: of the points in two pixel columns one is kept, which reaches as far out as any
 * of them. It covers at least what the area covers, from its first to its last point.
 */
export function envelope(points: readonly AreaPoint[]): AreaPoint[] {
  return runsOf(points).flatMap((run, i): AreaPoint[] => (i === 0 ? widened(run) : [null, ...widened(run)]))
}

function widened(run: readonly Slice[]): Slice[] {
  const kept = groups(run, ({ x }) => Math.floor(x / 2)).map((slices) => ({
    x: slices[0]?.x ?? 0,
    top: Math.min(...slices.map(({ top }) => top)),
    bottom: Math.max(...slices.map(({ bottom }) => bottom)),
  }))
  const last = run.at(-1)
  return last && last.x !== kept.at(-1)?.x ? [...kept, last] : kept
}
