import type { Day } from '../event/day'
import type { Frame, Rect } from './frame'
import type { Actor, CautionSpan, ChartView, MilestoneMark } from './view'

/** A chart with every mark in pixels, rounded to two decimals. Painters only paint. */
export type PlacedChart = {
  readonly view: ChartView
  readonly frame: Frame
  /** Grade bands from lowest to highest, with the name's baseline. */
  readonly bands: readonly (Rect & {
    readonly name: string
    readonly labelX: number
    readonly labelY: number
  })[]
  readonly xTicks: readonly {
    readonly x: number
    readonly day: Day
    readonly label: string
    readonly major: boolean
  }[]
  readonly yTicks: readonly { readonly y: number; readonly at: number; readonly label: string }[]
  /** SVG path of the line: at most four vertices a pixel column (first, least, greatest, last). */
  readonly line: string
  /** Same, for days after the newest record, drawn dashed; empty when there are none. */
  readonly tail: string
  readonly end: {
    readonly x: number
    readonly y: number
    readonly labelX: number
    readonly labelY: number
    readonly text: string
  } | null
  /** One path a kind of actor and direction; stems that fall on the same pixel are drawn once. */
  readonly stems: readonly {
    readonly actor: Actor
    readonly direction: 'raises' | 'eases'
    readonly path: string
    readonly marks: string
  }[]
  readonly cautions: readonly (Rect & {
    readonly kind: CautionSpan['kind']
    readonly label: string
    readonly labelX: number
    readonly labelY: number
    readonly anchor: 'start' | 'end'
  })[]
  readonly milestones: readonly PlacedMilestone[]
}

export type PlacedMilestone = {
  readonly mark: MilestoneMark
  /** On the line. */
  readonly x: number
  readonly y: number
  /** Where the leader ends, at the label or pin. */
  readonly leaderTop: number
  /** Text box in its lane; null when only the numbered disc had room and the key names it. */
  readonly label: (Rect & { readonly text: string; readonly textX: number; readonly baseline: number }) | null
  /** Numbered disc in the lanes. Milestones closer than a finger share one, with all their numbers. */
  readonly pin: { readonly cx: number; readonly cy: number; readonly r: number; readonly text: string } | null
}
