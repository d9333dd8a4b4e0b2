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

function thin(run: readonly Slice[]): Slice[] {
  const columns = new Map<number, Slice[]>()
  for (const slice of run) {
    const column = Math.floor(slice.x)
    const known = columns.get(column)
    if (known) known.push(slice)
    else columns.set(column, [slice])
  }
  return [...columns.values()].flatMap((slices) => {
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
