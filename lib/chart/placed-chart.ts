import type { Day } from '../event/day'
import type { Frame, Rect } from './frame'
import type { Actor, CautionSpan, ChartView, MilestoneMark } from './view'

/** A chart with every mark in pixels, rounded to two decimals. Painters only paint. */
export type PlacedChart = {
  readonly view: ChartView
  readonly frame: Frame
  /** Grade bands from lowest to highest, with the name's baseline; the name is empty where it has no room. */
  readonly bands: readonly (Rect & {
    readonly name: string
    readonly labelX: number
    readonly labelY: number
    /** Whether a milestone's leader passes behind the name. */
    readonly crossed: boolean
  })[]
  readonly xTicks: readonly {
    readonly x: number
    readonly day: Day
    readonly label: string
    readonly major: boolean
  }[]
  readonly yTicks: readonly { readonly y: number; readonly at: number; readonly label: string }[]
  /** Right end of the labels of `yTicks`; discs on the first day keep clear of it. */
  readonly yTickX: number
  /** Baseline of the labels of `xTicks`. */
  readonly xTickBaseline: number
  /** SVG path of the line: at most four vertices a pixel column (first, least, greatest, last). */
  readonly line: string
  /** Same, for days after the newest record, drawn dashed; empty when there are none. */
  readonly tail: string
  /** SVG path of the area of the range, up to its newest day; empty when there is none. */
  readonly range: string
  /** Parts that the line is taken apart into, as areas from neutral; empty when it is not. */
  readonly stack: readonly {
    readonly id: string
    readonly label: string
    /** Its place among the parts, from 0, which gives it its pattern. */
    readonly number: number
    readonly path: string
  }[]
  /** Other lines, each with its name in the margin where that has room. */
  readonly lines: readonly {
    readonly id: string
    readonly label: string
    /** Its place among the lines, from 0, which gives it its dashes. */
    readonly number: number
    readonly path: string
    readonly end: PlacedText | null
    /** SVG path from its end to its name; empty where the name has no room. */
    readonly leader: string
  }[]
  /** The band in the plot that every picture must carry; null when there is none. */
  readonly notice: (Rect & { readonly lines: readonly PlacedText[] }) | null
  readonly end: {
    readonly x: number
    readonly y: number
    readonly labelX: number
    readonly labelY: number
    /** All of the label, for a reader who cannot see it. */
    readonly text: string
    /** The label as painted, figure first; what the margin has no room for is left out. */
    readonly lines: readonly PlacedText[]
  } | null
  /** One path a kind of actor and direction; stems that fall on the same pixel are drawn once. */
  readonly stems: readonly {
    readonly actor: Actor
    readonly direction: 'raises' | 'eases'
    readonly path: string
    readonly marks: string
    /** Marks of what did not happen, to be drawn hollow. */
    readonly hollow: string
  }[]
  /** The zero line of the stems, and the words for up and down beside it. */
  readonly stemAxis: { readonly y: number; readonly labels: readonly PlacedText[] }
  /** SVG path of the diagonals over months of which little is recorded; empty for none. */
  readonly hatch: string
  readonly cautions: readonly (Rect & {
    readonly kind: CautionSpan['kind']
    readonly label: string
    readonly labelX: number
    readonly labelY: number
    readonly anchor: 'start' | 'end'
  })[]
  /** Arcs of the thread, in the plot; null when none is drawn. */
  readonly thread: PlacedThread | null
  readonly milestones: readonly PlacedMilestone[]
  /** Every numbered disc once, in order of date. */
  readonly pins: readonly PlacedPin[]
  /** SVG path of the leaders from line to label or pin, with a bracket where several meet under one pin. */
  readonly leaders: string
}

/** A thread over the line. */
export type PlacedThread = {
  readonly arcs: readonly {
    readonly kind: 'answers' | 'follows'
    /** SVG path of one quadratic curve, which rises over the line and never leaves the plot. */
    readonly path: string
    /** The days between its ends; null where there is no room. */
    readonly label: PlacedText | null
  }[]
  /** Where its events lie on the line. */
  readonly dots: readonly { readonly x: number; readonly y: number }[]
}

/** A short text at its anchor. */
export type PlacedText = {
  readonly text: string
  readonly x: number
  readonly baseline: number
  readonly fontSize: number
  readonly anchor: 'start' | 'middle' | 'end'
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
  /**
   * Numbered disc: on the line, or above it on the leader where discs would overlap; in the row over
   * the plot where labels are pins. Milestones closer than a finger share one, with all their numbers.
   * A dot without text, and not among `pins`, where the frame has discs only for what no label names.
   */
  readonly pin: PlacedPin
}

export type PlacedPin = {
  readonly cx: number
  readonly cy: number
  readonly r: number
  /** At least `2 * r`; wider where the text needs it. */
  readonly width: number
  readonly text: string
  /** Ids of the events it stands for, in order of date. */
  readonly events: readonly string[]
}
