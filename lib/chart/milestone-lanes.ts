import type { Rect } from './frame'
import { textWidth } from './text-width'

/** What the layout needs of a milestone. */
export type LaneItem = {
  readonly event: string
  readonly day: number
  readonly priority: number
  readonly label: string
  readonly short: string
  /** Of its leader, in pixels. */
  readonly x: number
}

/** Rows over the plot, from the top down: what is placed first stands highest and its leader is the longest. */
export type Lanes = {
  readonly area: Rect
  readonly count: number
  readonly fontSize: number
}

/** Where the text of one milestone goes; `side` is where it stands from its leader. */
export type LaneLabel = {
  readonly lane: number
  readonly side: Side
  readonly text: string
  readonly left: number
  readonly right: number
}
type Side = 'right' | 'left' | 'centre'

/** In em of the label's type: between labels of a lane, from leader to text, from a leader that passes by. */
const GAP_EM = 0.5
const LEADER_EM = 0.4
const PASSING_EM = 0.25

/** Labels that may move or shorten to make room for one that has no place. */
const MOST_MOVED = 3

/** How a whole layout is tried: priorities from which labels start short, and the side tried first. */
type Manner = { readonly shortFrom: number; readonly sides: readonly Side[] }

/** The first is preferred; another is taken only where it names more. */
const MANNERS: readonly Manner[] = [Number.POSITIVE_INFINITY, 2].flatMap((shortFrom) => [
  { shortFrom, sides: ['right', 'left', 'centre'] },
  { shortFrom, sides: ['left', 'right', 'centre'] },
])
/** What a long label is worth beside a short one, as a share of naming the milestone at all. */
const LONG_IS_WORTH = 0.2

/**
 * Puts milestone labels into lanes so that none overlap and no leader crosses another's text.
 *
 * In order of priority, then date: the long label, lane by lane, right of its leader, left of it, over
 * it; then the same with the short label; then again with up to three others moved or shortened for it.
 * Where some find no place, layouts that start from short labels or another side are tried, and the one
 * that names most is kept. What finds no place in it is left out of the answer and keeps its numbered
 * disc, which the key explains. At last each label sinks as near to the plot as the others let it.
 * The same input gives the same layout.
 */
export function placeLabels(items: readonly LaneItem[], lanes: Lanes): ReadonlyMap<string, LaneLabel> {
  const ordered = [...items].sort(byPriority)
  let best: readonly Taken[] = []
  for (const manner of MANNERS) {
    let taken: readonly Taken[] = []
    for (const candidate of ordered.map((item) => ({ item, spots: spotsOf(item, lanes, manner) })))
      taken = withLabel(candidate, taken, lanes) ?? withOthersMoved(candidate, taken, lanes) ?? taken
    if (worth(taken) > worth(best)) best = taken
    if (best.length === items.length) break
  }
  return new Map(sink(best, lanes).map(({ item, label }) => [item.event, label]))
}

function worth(taken: readonly Taken[]): number {
  let sum = 0
  for (const { item, label } of taken)
    sum += (1 + (label.text === item.label ? LONG_IS_WORTH : 0)) / item.priority
  return Math.round(sum * 1e6)
}

/** A milestone with every place its label may take, best first. */
type Candidate = { readonly item: LaneItem; readonly spots: readonly LaneLabel[] }
type Taken = Candidate & { readonly label: LaneLabel }

function byPriority(a: LaneItem, b: LaneItem): number {
  return a.priority - b.priority || a.day - b.day || (a.event < b.event ? -1 : 1)
}

function withLabel(
  candidate: Candidate,
  taken: readonly Taken[],
  { fontSize }: Lanes,
): readonly Taken[] | null {
  for (const label of candidate.spots)
    if (taken.every((other) => isClear(label, candidate.item.x, other, fontSize)))
      return [...taken, { ...candidate, label }]
  return null
}

/** Nobody loses a label for another, and none of much higher priority is disturbed. */
function withOthersMoved(
  candidate: Candidate,
  taken: readonly Taken[],
  lanes: Lanes,
): readonly Taken[] | null {
  const { item, spots } = candidate
  for (const label of spots) {
    const inTheWay = taken.filter((other) => !isClear(label, item.x, other, lanes.fontSize))
    if (inTheWay.length > MOST_MOVED) continue
    if (inTheWay.some((other) => item.priority - other.item.priority > 1)) continue
    let tried: readonly Taken[] | null = [
      ...taken.filter((t) => !inTheWay.includes(t)),
      { ...candidate, label },
    ]
    for (const other of inTheWay) tried = tried && withLabel(other, tried, lanes)
    if (tried) return tried
  }
  return null
}

/** All places for a label that lie inside the lanes, best first. */
function spotsOf(
  { x, label, short, priority }: LaneItem,
  { area, count, fontSize }: Lanes,
  { shortFrom, sides }: Manner,
): LaneLabel[] {
  const found: LaneLabel[] = []
  const texts = priority >= shortFrom || label === short ? [short] : [label, short]
  for (const text of texts) {
    const width = textWidth(text, fontSize)
    for (let lane = 0; lane < count; lane++)
      for (const side of sides) {
        const spot = { lane, side, text, ...extent(x, width, side, fontSize) }
        if (spot.left >= area.left && spot.right <= area.left + area.width) found.push(spot)
      }
  }
  return found
}

function sink(taken: readonly Taken[], { count, fontSize }: Lanes): readonly Taken[] {
  const settled = [...taken]
  for (const moving of [...taken].sort((a, b) => b.label.lane - a.label.lane || a.item.x - b.item.x)) {
    const at = settled.findIndex(({ item }) => item === moving.item)
    const others = settled.filter((_, i) => i !== at)
    for (let lane = count - 1; lane > moving.label.lane; lane--) {
      const label = { ...moving.label, lane }
      if (!others.every((other) => isClear(label, moving.item.x, other, fontSize))) continue
      settled[at] = { ...moving, label }
      break
    }
  }
  return settled
}

/** Left and right end of a label, its leader included. */
function extent(x: number, width: number, side: Side, fontSize: number) {
  const leader = LEADER_EM * fontSize
  switch (side) {
    case 'right':
      return { left: x, right: x + leader + width }
    case 'left':
      return { left: x - leader - width, right: x }
    case 'centre':
      return { left: x - width / 2, right: x + width / 2 }
  }
  side satisfies never
}

/** Whether a label keeps its distance to a placed one, and neither's leader runs through the other. */
function isClear(label: LaneLabel, x: number, other: Taken, fontSize: number): boolean {
  if (label.lane === other.label.lane) {
    const gap = GAP_EM * fontSize
    return label.left - other.label.right >= gap || other.label.left - label.right >= gap
  }
  const passing = PASSING_EM * fontSize
  return label.lane > other.label.lane
    ? !runsThrough(other.item.x, label, x, passing)
    : !runsThrough(x, other.label, other.item.x, passing)
}

/** Leaders of two labels may share a pixel column; text may not lie on a leader. */
function runsThrough(x: number, label: LaneLabel, ownX: number, passing: number): boolean {
  const textLeft = label.side === 'right' ? ownX + passing : label.left - passing
  const textRight = label.side === 'left' ? ownX - passing : label.right + passing
  return x > textLeft && x < textRight
}
