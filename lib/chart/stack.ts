import type { Day } from '../event/day'
import { NEUTRAL } from '../tension/scale'
import { type AreaPoint, areaPath } from './area-path'
import { exactPath, type PathWriter } from './path-writer'
import type { PlacedChart } from './placed-chart'
import type { Scales } from './scales'
import type { ChartView } from './view'

/** From and to which value a part reaches on a day; null where it reaches nowhere on its side of neutral. */
type Reach = readonly [near: number, far: number] | null

/**
 * Parts of the index as areas: those that raise it one on the other above neutral, those that ease it one
 * under the other below, in the order given. On every day both heights together come to the line.
 *
 * Only the whole index is taken apart.
 */
export function placeStack(
  { kind, stack, period, y: axis }: ChartView,
  { x, y }: Scales,
  write: PathWriter = exactPath,
): PlacedChart['stack'] {
  if (kind !== 'index') return []
  const [least, greatest] = axis.domain
  // Large parts of opposite sign may reach past the scale on the way to a line that does not.
  const yIn = (value: number) => y(Math.min(greatest, Math.max(least, value)))
  const pathOf = (reaches: readonly Reach[]) =>
    areaPath(
      reaches.map((reach, i): AreaPoint => {
        // Where a part begins and ends its area comes to a point.
        const meets = reach ?? pointBeside(reaches, i)
        if (meets === null) return null
        const [a, b] = [yIn(meets[0]), yIn(meets[1])]
        return { x: x((period.from + i) as Day), top: Math.min(a, b), bottom: Math.max(a, b) }
      }),
      write,
    )
  const reached = { raises: new Map<number, number>(), eases: new Map<number, number>() }
  return stack.map(({ id, label, values }, i) => {
    const reachOf = (value: number | null, on: number, way: 'raises' | 'eases'): Reach => {
      const points = value === null ? 0 : value - NEUTRAL
      if (way === 'raises' ? points <= 0 : points >= 0) return null
      const near = reached[way].get(on) ?? NEUTRAL
      reached[way].set(on, near + points)
      return [near, near + points]
    }
    const raises = values.map((value, on) => reachOf(value, on, 'raises'))
    const eases = values.map((value, on) => reachOf(value, on, 'eases'))
    return { id, label, number: i, path: pathOf(raises) + pathOf(eases) }
  })
}

function pointBeside(reaches: readonly Reach[], i: number): Reach {
  const beside = reaches[i - 1] ?? reaches[i + 1] ?? null
  return beside === null ? null : [beside[0], beside[0]]
}
