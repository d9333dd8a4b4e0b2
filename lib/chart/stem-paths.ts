import type { Rect } from './frame'
import { type Corner, PATH_WRITERS, type PathStyle, px } from './path-writer'
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
/** Distance of stems of one day, in halves of a mark. */
const SIDE_BY_SIDE = 2.6

/**
 * Stems of the events in their lane, a path a kind of actor and direction: up raises, down eases, the
 * length is the score, the mark at its end is who acted. Of stems on one pixel the longest is drawn.
 * Where there is room, stems of one day and direction stand side by side; where there is little, of marks
 * that would cover each other the longest stem's is drawn.
 */
export function stemPaths(
  stems: readonly Stem[],
  dayX: (stem: Stem) => number,
  lane: Rect,
  fontSize: number,
  paths: PathStyle = 'exact',
): PlacedChart['stems'] {
  const zero = lane.top + lane.height / 2
  const free = (lane.width * CROWDED) / Math.max(1, stems.length)
  const half = Math.min(MARK_EM.most * fontSize, Math.max(MARK_EM.least * fontSize, free))
  const reach = lane.height / 2 - MARK_EM.most * fontSize
  const tip = ({ score }: Stem) =>
    zero - Math.sign(score) * reach * (Math.min(MAX_SCORE, Math.abs(score)) / MAX_SCORE)
  const aside = asideOf(stems, half < free ? SIDE_BY_SIDE * half : 0)
  const x = (stem: Stem) => dayX(stem) + aside(stem)
  return ACTORS.flatMap((actor) =>
    DIRECTIONS.map((direction) => {
      const own = stems.filter((stem) => stem.actor === actor && directionOf(stem) === direction)
      const drawn = longest(own, x, 1)
      const marked = longest(drawn, x, half < free ? 1 : 2 * half)
      const marksOf = (hollow: boolean) =>
        marked
          .filter((stem) => stem.hollow === hollow)
          .map((stem) => writeMark(actor, x(stem), tip(stem), half, paths))
          .join('')
      return {
        actor,
        direction,
        path: drawn.map((stem) => writeStem(x(stem), zero, tip(stem), paths)).join(''),
        marks: marksOf(false),
        hollow: marksOf(true),
      }
    }).filter(({ path }) => path !== ''),
  )
}

function directionOf({ score }: Stem): (typeof DIRECTIONS)[number] {
  return score > 0 ? 'raises' : 'eases'
}

/** How far a stem stands beside its day, where others acted that day in the same direction. */
function asideOf(stems: readonly Stem[], apart: number): (stem: Stem) => number {
  const key = (stem: Stem) => `${stem.day} ${directionOf(stem)}`
  const days = new Map<string, Set<Actor>>()
  for (const stem of stems) days.set(key(stem), (days.get(key(stem)) ?? new Set()).add(stem.actor))
  return (stem) => {
    const actors = ACTORS.filter((actor) => days.get(key(stem))?.has(actor))
    return (actors.indexOf(stem.actor) - (actors.length - 1) / 2) * apart
  }
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

function writeStem(x: number, zero: number, tip: number, paths: PathStyle): string {
  if (paths === 'exact') return `M${px(x)},${px(zero)}V${px(tip)}`
  return PATH_WRITERS.short([
    { x, y: zero },
    { x, y: tip },
  ])
}

function writeMark(actor: Actor, x: number, y: number, half: number, paths: PathStyle): string {
  return paths === 'exact'
    ? mark(actor, x, y, half)
    : PATH_WRITERS.short(markCorners(actor, x, y, half), true)
}

/**
 * The mark of an actor as a closed path: triangle for the first side, square for the second, diamond
 * for both. The three cover about the same area.
 *
 * @param half half the side of the square, in pixels
 */
export function mark(actor: Actor, x: number, y: number, half: number): string {
  const [a, b, c, d] = markCorners(actor, x, y, half).map((corner) => ({ x: px(corner.x), y: px(corner.y) }))
  if (!a || !b || !c) return ''
  switch (actor) {
    case 'first':
      return `M${a.x},${a.y}L${b.x},${b.y}H${c.x}Z`
    case 'second':
      return `M${a.x},${a.y}H${b.x}V${c.y}H${d?.x}Z`
    case 'both':
      return `M${a.x},${a.y}L${b.x},${b.y}L${c.x},${c.y}L${d?.x},${d?.y}Z`
  }
  actor satisfies never
}

/** The corners of a mark, clockwise. */
function markCorners(actor: Actor, x: number, y: number, half: number): Corner[] {
  switch (actor) {
    case 'first': {
      const r = half * 1.35
      return [
        { x, y: y - r },
        { x: x + r, y: y + r * 0.75 },
        { x: x - r, y: y + r * 0.75 },
      ]
    }
    case 'second':
      return [
        { x: x - half, y: y - half },
        { x: x + half, y: y - half },
        { x: x + half, y: y + half },
        { x: x - half, y: y + half },
      ]
    case 'both': {
      const r = half * 1.4
      return [
        { x, y: y - r },
        { x: x + r, y },
        { x, y: y + r },
        { x: x - r, y },
      ]
    }
  }
  actor satisfies never
}
