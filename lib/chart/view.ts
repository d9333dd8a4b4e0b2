import type { Day } from '../event/day'
import type { Period } from './period'

/** Who acted, as a chart distinguishes it: the dyad's first side, its second, or both. */
export type Actor = 'first' | 'second' | 'both'

/** One event in the lane under the plot: up raises, down eases, length is the score. Only events that count have one. */
export type Stem = {
  readonly event: string
  readonly day: Day
  readonly title: string
  readonly score: number
  readonly actor: Actor
  /** Whether what the event is about was planned or asked for and did not happen. */
  readonly hollow: boolean
}

/** An event named on the chart. */
export type MilestoneMark = {
  readonly event: string
  /** 1, 2, 3 ... in order of date among those in view; printed in the disc and in the key. */
  readonly number: number
  readonly day: Day
  /** The line's value on that day. */
  readonly value: number
  readonly label: string
  readonly short: string
  readonly priority: number
}

/** An event of a thread on the line. */
export type ArcEnd = {
  readonly event: string
  readonly day: Day
  /** The line's value on that day. */
  readonly value: number
}

/** How a later event came of an earlier one, and after how many days. */
type Lag = {
  readonly kind: 'answers' | 'follows'
  readonly lagDays: number
  /** Whether the sources of one of the two name only the month. */
  readonly about: boolean
}

/** A link between two events of a thread that both lie in the period. */
export type ThreadArc = Lag & { readonly from: ArcEnd; readonly to: ArcEnd }

/** An event of a thread, whether or not it lies in the period, and what it came after. */
export type ThreadEvent = {
  readonly event: string
  readonly day: Day
  readonly precision: 'day' | 'month'
  readonly title: string
  readonly after: readonly (Lag & { readonly event: string })[]
}

/** Act and answer: one thread drawn over the line. */
export type ThreadView = {
  /** The event it was asked for by. */
  readonly event: string
  readonly title: string
  /** Its name, how many events and days, and how many of its links the period cannot show. */
  readonly caption: string
  readonly arcs: readonly ThreadArc[]
  /** By day. */
  readonly events: readonly ThreadEvent[]
}

/** The range of the index: `percent` of draws lie between its ends. Values as in the view. */
export type RangeBand = {
  readonly percent: number
  readonly low: readonly (number | null)[]
  readonly high: readonly (number | null)[]
}

/** A line with its name. Values as in the view; for a part of a stack, 50 plus its points. */
export type NamedLine = {
  readonly id: string
  readonly label: string
  readonly values: readonly (number | null)[]
}

/** Days the reader should read with care. */
export type CautionSpan = {
  readonly kind: 'warming-up' | 'no-newer-record' | 'thin'
  readonly from: Day
  readonly to: Day
  readonly label: string
}

/**
 * The one description of a chart, in data space and plain JSON: no pixel, no colour, no function.
 * Every painter (page, island, file, picture, table, alt text) reads this and nothing else.
 */
export type ChartView = {
  /** `index`: the whole index. `part`: what a selection of events contributes to it. */
  readonly kind: 'index' | 'part'
  readonly title: string
  /** Period, unit and active filters. */
  readonly subtitle: string
  readonly sourceLine: string
  readonly period: Period
  readonly asOf: Day
  readonly dataVersion: string
  readonly methodVersion: string
  /** Daily values from `period.from` to `period.to`; null is no data, drawn as a gap. */
  readonly values: readonly (number | null)[]
  readonly y: {
    readonly domain: readonly [number, number]
    readonly ticks: readonly { readonly at: number; readonly label: string }[]
    /** Grades in words; empty for a part, which has no grade. */
    readonly bands: readonly { readonly from: number; readonly to: number; readonly name: string }[]
  }
  readonly stems: readonly Stem[]
  readonly milestones: readonly MilestoneMark[]
  readonly thread: ThreadView | null
  /** Between which values most draws lie; null for a part, and where none is drawn. */
  readonly range: RangeBand | null
  /** Other lines, under the main one and on its scale. */
  readonly lines: readonly NamedLine[]
  /** Parts that add up to the main line, as areas above and below neutral; empty when not asked for. */
  readonly stack: readonly NamedLine[]
  /** What every picture of this view must say, such as that it shows a reader's weights; null when nothing. */
  readonly notice: string | null
  readonly cautions: readonly CautionSpan[]
  /** Printed at the end of the line, such as "61.2 Strained". */
  readonly endLabel: string
  /** Names of the three kinds of actor, for the key. */
  readonly actors: Readonly<Record<Actor, string>>
  /** One paragraph that says what the picture shows. */
  readonly altText: string
}
