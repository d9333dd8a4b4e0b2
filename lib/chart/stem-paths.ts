import type { Rect } from './frame'
import { px } from './line-path'
import type { PlacedChart } from './placed-chart'
import type { Actor, Stem } from './view'

/** The largest score an event can have; a stem of that length fills its half of the lane. */
const MAX_SCORE = 10
const ACTORS: readonly Actor[] = ['both', 'first', 'second']
const DIRECTIONS = ['raises', 'eases'] as const
/** Half the size of a mark at its largest and smallest, in em. */
const MARK_EM = { most: 0.3, least: 0.15 }
/** Share of the free width a mark may take where stems are many. */
const CROWDED = 0.55

/**
 * Stems of the events in their lane, a path a kind of actor and direction: up raises, down eases, the
 * length is the score, the mark at its end is who acted. Of stems on one pixel the longest is drawn, and
 * of marks that would cover each other the longest stem's.
 */
export function stemPaths(
  stems: readonly Stem[],
  x: (stem: Stem) => number,
  lane: Rect,
  fontSize: number,
): PlacedChart['stems'] {
  const zero = lane.top + lane.height / 2
  const free = lane.width / Math.max(1, stems.length)
  const half = Math.min(MARK_EM.most, Math.max(MARK_EM.least, (free * CROWDED) / fontSize)) * fontSize
  const reach = lane.height / 2 - MARK_EM.most * fontSize
  const tip = ({ score }: Stem) =>
    zero - Math.sign(score) * reach * (Math.min(MAX_SCORE, Math.abs(score)) / MAX_SCORE)
  return ACTORS.flatMap((actor) =>
    DIRECTIONS.map((direction) => {
      const drawn = longest(
        stems.filter((stem) => stem.actor === actor && stem.score > 0 === (direction === 'raises')),
        x,
        1,
      )
      return {
        actor,
        direction,
        path: drawn.map((stem) => `M${px(x(stem))},${px(zero)}V${px(tip(stem))}`).join(''),
        marks: longest(drawn, x, 2 * half)
          .map((stem) => mark(actor, x(stem), tip(stem), half))
          .join(''),
      }
    }).filter(({ path }) => path !== ''),
  )
}

/** The longest stem of each column of the given width. */
function longest(stems: readonly Stem[], x: (stem: Stem) => number, width: number): Stem[] {
  const columns = new Map<number, Stem>()
  for (const stem of stems) {
    const column = Math.round(x(stem) / width)
    const other = columns.get(column)
    if (!other || Math.abs(stem.score) > Math.abs(other.score)) columns.set(column, stem)
  }
  return [...columns.values()]
}

/**
 * The mark of an actor as a closed path: triangle for the first side, square for the second, diamond
 * for both. The three cover about the same area.
 *
 * @param half half the side of the square, in pixels
 */
export function mark(actor: Actor, x: number, y: number, half: number): string {
  switch (actor) {
    case 'first': {
      const r = half * 1.35
      return `M${px(x)},${px(y - r)}L${px(x + r)},${px(y + r * 0.75)}H${px(x - r)}Z`
    }
    case 'second':
      return `M${px(x - half)},${px(y - half)}H${px(x + half)}V${px(y + half)}H${px(x - half)}Z`
    case 'both': {
      const r = half * 1.4
      return `M${px(x)},${px(y - r)}L${px(x + r)},${px(y)}L${px(x)},${px(y + r)}L${px(x - r)},${px(y)}Z`
    }
  }
  actor satisfies never
}
