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

/** Days the reader should read with care. */
export type CautionSpan = {
  readonly kind: 'warming-up' | 'no-newer-record'
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
  readonly cautions: readonly CautionSpan[]
  /** Printed at the end of the line, such as "61.2 Strained". */
  readonly endLabel: string
  /** Names of the three kinds of actor, for the key. */
  readonly actors: Readonly<Record<Actor, string>>
  /** One paragraph that says what the picture shows. */
  readonly altText: string
}
