import type { Day } from '../event/day'
import { NEUTRAL } from '../tension/scale'
import type { Frame, Rect } from './frame'
import type { Scales } from './scales'
import type { ChartView } from './view'

/** Width of a box, in em: narrow enough to follow an area, wide enough to be few. */
const COLUMN_EM = 1

/** What lies beside the line, column by column, for captions that keep clear of it. */
export type Beside = {
  /** Range and parts, on which a caption can be read if it has a ground of its own. */
  readonly shades: readonly Rect[]
  /** Other lines, which would strike it through. */
  readonly lines: readonly Rect[]
}

/** What range, parts and other lines cover. */
export function boxesBeside(view: ChartView, { plot, fontSize }: Frame, { x, y }: Scales): Beside {
  const { range, lines, period } = view
  const stack = view.kind === 'index' ? view.stack : []
  if (!range && lines.length === 0 && stack.length === 0) return { shades: [], lines: [] }
  const days = period.to - period.from + 1
  const count = Math.max(1, Math.round(plot.width / (COLUMN_EM * fontSize)))
  const columns = Array.from({ length: count }, (_, column) => {
    const first = Math.floor((column * days) / count)
    // The next column's first day too: what is between two days is drawn.
    const on = Array.from(
      { length: Math.min(days, Math.ceil(((column + 1) * days) / count) + 1) - first },
      (_, i) => first + i,
    )
    const left = x((period.from + first) as Day)
    const right = x((period.from + (on.at(-1) ?? first)) as Day)
    const box = (values: readonly (number | null | undefined)[]): Rect[] => {
      const heights = values.flatMap((value) => (value === null || value === undefined ? [] : [y(value)]))
      if (heights.length === 0) return []
      const top = Math.min(...heights)
      return [{ left, top, width: right - left, height: Math.max(...heights) - top }]
    }
    const stacked = (on: number, way: 1 | -1) =>
      stack.reduce((sum, { values }) => {
        const points = (values[on] ?? NEUTRAL) - NEUTRAL
        return points * way > 0 ? sum + points : sum
      }, NEUTRAL)
    const shades = [
      ...(range ? box(on.flatMap((i) => [range.low[i], range.high[i]])) : []),
      ...(stack.length > 0 ? box(on.flatMap((i) => [stacked(i, 1), stacked(i, -1)])) : []),
    ]
    return { shades, lines: lines.flatMap(({ values }) => box(on.map((i) => values[i]))) }
  })
  return {
    shades: columns.flatMap(({ shades }) => shades),
    lines: columns.flatMap((column) => column.lines),
  }
}
