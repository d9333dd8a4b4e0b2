import type { Rect } from './frame'
import type { PlacedPin } from './placed-chart'
import { textWidth } from './text-width'

/** A milestone as a pin sees it: its number and where its leader starts. */
export type PinItem = {
  readonly event: string
  readonly number: number
  readonly priority: number
  readonly x: number
  readonly y: number
}

/** Least distance between the middles of two pins, in em: at 12 px type a finger's 24 px. */
const APART_EM = 2
/** How far a pin may stand aside from its milestone before it joins a neighbour instead, in em. */
const ASIDE_EM = 1
const RADIUS_EM = 0.75
const PADDING_EM = 0.25
/** Between discs on the line, in em. */
const AIR_EM = 0.1
export const PIN_TEXT_EM = 0.92

/**
 * Numbered pins in one row, each over its milestone or a little aside. Where they would come closer than
 * a finger, the two most in each other's way become one pin with both their numbers, until all keep their
 * distance; none is dropped.
 */
export function pinRow(items: readonly PinItem[], row: Rect, fontSize: number): PlacedPin[] {
  let groups = [...items].sort((a, b) => a.number - b.number).map((item) => [item])
  for (;;) {
    const wanted = groups.map((group) => makePin(group, mean(group), row.top + row.height / 2, fontSize))
    const pins = spread(wanted, row, fontSize)
    const aside = pins.map((pin, i) => Math.abs(pin.cx - (wanted[i]?.cx ?? pin.cx)))
    if (groups.length <= 1 || Math.max(...aside) <= ASIDE_EM * fontSize) return pins
    const at = closest(wanted, fontSize)
    groups = groups.flatMap((group, i) =>
      i === at + 1 ? [] : i === at ? [[...group, ...(groups[at + 1] ?? [])]] : [group],
    )
  }
}

type Run = { readonly pins: readonly PlacedPin[]; readonly start: number; readonly width: number }

/** Moves pins of a row apart to their least distance; those in each other's way share the movement evenly. */
function spread(pins: readonly PlacedPin[], row: Rect, fontSize: number): PlacedPin[] {
  const runs: Run[] = []
  for (const pin of pins) {
    const width = slot(pin, fontSize)
    let run: Run = inRow({ pins: [pin], start: pin.cx - width / 2, width }, row)
    for (let before = runs.at(-1); before && before.start + before.width > run.start; before = runs.at(-1)) {
      runs.pop()
      run = inRow(joined(before, run), row)
    }
    runs.push(run)
  }
  return runs.flatMap(({ pins: members, start }) => {
    let left = start
    return members.map((pin) => {
      const cx = left + slot(pin, fontSize) / 2
      left += slot(pin, fontSize)
      return { ...pin, cx }
    })
  })
}

function joined(a: Run, b: Run): Run {
  const share = b.pins.length / (a.pins.length + b.pins.length)
  return {
    pins: [...a.pins, ...b.pins],
    start: a.start * (1 - share) + (b.start - a.width) * share,
    width: a.width + b.width,
  }
}

function inRow(run: Run, { left, width }: Rect): Run {
  return { ...run, start: Math.max(left, Math.min(run.start, left + width - run.width)) }
}

/** Width a pin needs in its row, with its share of the distance to its neighbours. */
function slot(pin: PlacedPin, fontSize: number): number {
  return pin.width + APART_EM * fontSize - 2 * pin.r
}

/**
 * Numbered discs on the line. Where one would cover another it moves along its leader, up or down,
 * whichever is nearer; where there is no room in the plot either, it joins the disc nearest to it.
 *
 * @param dots marks that discs keep clear of where they can
 */
export function discsOnLine(
  items: readonly PinItem[],
  plot: Rect,
  fontSize: number,
  dots: readonly PlacedPin[] = [],
): PlacedPin[] {
  let discs: readonly Disc[] = []
  for (const item of [...items].sort((a, b) => a.priority - b.priority || a.number - b.number)) {
    const taken = discs.map(({ pin }) => pin)
    const free =
      freeDisc(item, [...taken, ...dots], plot, fontSize) ??
      freeDisc(item, taken, plot, fontSize) ??
      // A plot lower than a disc has no room for any, but there is nothing yet to join.
      (discs.length === 0 ? makePin([item], item.x, item.y, fontSize) : null)
    discs = free
      ? [...discs, { pin: free, group: [item] }]
      : withoutOverlaps(join(item, discs, fontSize), fontSize)
  }
  return discs.map(({ pin }) => pin).sort((a, b) => a.cx - b.cx || b.cy - a.cy)
}

type Disc = { readonly pin: PlacedPin; readonly group: readonly PinItem[] }

/** "3", "2–4", "2, 7". */
export function printNumbers(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && n === run[1] + 1) run[1] = n
    else runs.push([n, n])
  }
  return runs.map(([a, b]) => (a === b ? `${a}` : `${a}–${b}`)).join(', ')
}

function makePin(group: readonly PinItem[], cx: number, cy: number, fontSize: number): PlacedPin {
  const text = printNumbers(group.map(({ number }) => number))
  const r = RADIUS_EM * fontSize
  const textSize = PIN_TEXT_EM * fontSize
  return {
    cx,
    cy,
    r,
    width: Math.max(2 * r, textWidth(text, textSize, 'semibold') + 2 * PADDING_EM * fontSize),
    text,
    events: [...group].sort((a, b) => a.number - b.number).map(({ event }) => event),
  }
}

/** Position of the first of the two neighbours most in each other's way. */
function closest(pins: readonly PlacedPin[], fontSize: number): number {
  let at = 0
  let least = Number.POSITIVE_INFINITY
  for (const [i, pin] of pins.entries()) {
    const next = pins[i + 1]
    if (!next) continue
    const spare = next.cx - pin.cx - (slot(pin, fontSize) + slot(next, fontSize)) / 2
    if (spare < least) {
      least = spare
      at = i
    }
  }
  return at
}

/** The nearest free place on the leader, steps up before steps down; null when there is none in the plot. */
function freeDisc(
  item: PinItem,
  taken: readonly PlacedPin[],
  plot: Rect,
  fontSize: number,
): PlacedPin | null {
  const step = fontSize / 4
  const highest = plot.top + RADIUS_EM * fontSize
  const lowest = plot.top + plot.height - RADIUS_EM * fontSize
  const start = Math.min(Math.max(item.y, highest), lowest)
  for (let away = 0; start - away >= highest || start + away <= lowest; away += step)
    for (const cy of [start - away, start + away]) {
      if (cy < highest || cy > lowest) continue
      const disc = makePin([item], item.x, cy, fontSize)
      if (taken.every((pin) => !overlap(disc, pin, fontSize))) return disc
    }
  return null
}

function overlap(a: PlacedPin, b: PlacedPin, fontSize: number): boolean {
  const air = AIR_EM * fontSize
  return Math.abs(a.cx - b.cx) < (a.width + b.width) / 2 + air && Math.abs(a.cy - b.cy) < a.r + b.r + air
}

function join(item: PinItem, discs: readonly Disc[], fontSize: number): readonly Disc[] {
  const nearest = discs.reduce((a, b) => (distance(item, b.pin) < distance(item, a.pin) ? b : a))
  return discs.map((disc) => (disc === nearest ? merged(disc, [item], fontSize) : disc))
}

/** A disc that several share is wider and may reach others; those join it. */
function withoutOverlaps(discs: readonly Disc[], fontSize: number): readonly Disc[] {
  for (const a of discs)
    for (const b of discs)
      if (a !== b && overlap(a.pin, b.pin, fontSize)) {
        const rest = discs.filter((disc) => disc !== b)
        return withoutOverlaps(
          rest.map((disc) => (disc === a ? merged(a, b.group, fontSize) : disc)),
          fontSize,
        )
      }
  return discs
}

function merged({ pin, group }: Disc, others: readonly PinItem[], fontSize: number): Disc {
  const all = [...group, ...others]
  return { pin: makePin(all, pin.cx, pin.cy, fontSize), group: all }
}

function distance(item: PinItem, pin: PlacedPin): number {
  return Math.hypot(item.x - pin.cx, item.y - pin.cy)
}

function mean(group: readonly PinItem[]): number {
  return group.reduce((sum, { x }) => sum + x, 0) / group.length
}
