import type { Rect } from './frame'
import { px } from './path-writer'

/** Diagonals that fill a rectangle, as one SVG path: rising lines, so far apart. */
export function hatchPath({ left, top, width, height }: Rect, apart: number): string {
  const [right, bottom] = [left + width, top + height]
  let path = ''
  for (let c = left + top + apart / 2; c < right + bottom; c += apart) {
    // The line x + y = c, cut off at the edges.
    const x1 = Math.max(left, c - bottom)
    const x2 = Math.min(right, c - top)
    if (x1 < x2) path += `M${px(x1)},${px(c - x1)}L${px(x2)},${px(c - x2)}`
  }
  return path
}
