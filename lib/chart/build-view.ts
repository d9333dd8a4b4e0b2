import type { EventSummary } from '../codebook/event-summary'
import { addDays, type Day } from '../event/day'
import { NEUTRAL } from '../tension/scale'
import { isEverything, type Selection, shareOf } from '../tension/selection'
import { capital } from '../words/capital'
import { gradeName } from '../words/grade-name'
import { PARTY_WORDS } from '../words/party-words'
import { describeView } from './describe'
import type { ChartFacts } from './facts'
import { formatCounted, formatIndex, formatOffset, formatPeriod, formatPoints } from './format'
import { ALL_LAYERS, inMilestoneSet, type Layers } from './layers'
import type { Period } from './period'
import { nameSelection, titlePart } from './selection-words'
import { threadView } from './thread-view'
import type {
  Actor,
  CautionSpan,
  ChartView,
  MilestoneMark,
  NamedLine,
  RangeBand,
  Stem,
  ThreadView,
} from './view'

/** A daily series as lists of plain numbers: position i is day `first + i`. */
export type DailyValues = { readonly first: Day; readonly values: readonly (number | null)[] }

/** What is drawn with the line beside what it is made of, over all covered days: position i is day `first + i`. */
export type Overlay = {
  readonly range: RangeBand | null
  readonly lines: readonly NamedLine[]
  readonly stack: readonly NamedLine[]
  readonly notice: string | null
  /** What the title adds where the line is not the published one, such as "as known on 22 Nov 2026". */
  readonly qualifier: string | null
}

export const NO_OVERLAY: Overlay = { range: null, lines: [], stack: [], notice: null, qualifier: null }

const TOP = 100
const TICKS = [0, 25, 50, 75, 100]

/**
 * Describes the chart of one period, selection and choice of layers. Pure: the same arguments give the same view.
 *
 * @param overlay days as in `series`
 * @param thread the event whose thread is drawn; it is drawn whole, whatever the selection leaves out
 */
export function buildView(
  facts: ChartFacts,
  series: DailyValues,
  events: readonly EventSummary[],
  period: Period,
  selection: Selection,
  layers: Layers = ALL_LAYERS,
  thread: string | null = null,
  overlay: Overlay = NO_OVERLAY,
): ChartView {
  const kind = isEverything(selection) ? 'index' : 'part'
  const values = slice(series, period)
  const end = values.at(-1) ?? null
  const drawn =
    thread === null
      ? null
      : threadView(events, thread, period, (day) => nearestValue(values, day - period.from))
  const { qualifier } = overlay
  const part = kind === 'part' ? titlePart(facts, selection) : null
  const title =
    qualifier === null
      ? (part ?? titleIndex(facts, period, end))
      : titleQualified(facts, period, part, qualifier)
  const described: Omit<ChartView, 'altText'> = {
    kind,
    title,
    subtitle: subtitle(facts, period, selection, title, drawn),
    sourceLine:
      `Source: Tensiometer events, ${formatCounted(facts.eventCount, 'event')}, ` +
      `${formatCounted(facts.sourceCount, 'source')}, data ${facts.dataVersion}, ` +
      `method ${facts.methodVersion}. CC BY 4.0.`,
    period,
    asOf: facts.coverage.asOf,
    dataVersion: facts.dataVersion,
    methodVersion: facts.methodVersion,
    values,
    y: {
      domain: [0, TOP],
      ticks: TICKS.map((at) => ({ at, label: kind === 'part' ? formatOffset(at - NEUTRAL) : String(at) })),
      bands: kind === 'part' ? [] : bands(facts),
    },
    stems: layers.stems ? stems(facts, events, period, selection) : [],
    milestones: milestones(inMilestoneSet(facts.milestones, layers.milestones), events, period, values),
    thread: drawn,
    ...sliceOverlay(layers.range ? overlay : { ...overlay, range: null }, series.first, period, kind),
    cautions: cautions(facts, period),
    endLabel: end === null ? '' : endLabel(facts, end, kind),
    actors: { first: facts.sides[0].short, second: facts.sides[1].short, both: capital(PARTY_WORDS.both) },
  }
  return { ...described, altText: describeView(described, facts.dyadName, layers.milestones) }
}

function slice({ first, values }: DailyValues, { from, to }: Period): (number | null)[] {
  return Array.from({ length: to - from + 1 }, (_, i) => values[from + i - first] ?? null)
}

/** The days of an overlay that the view shows. Only the whole index has a range. */
function sliceOverlay(
  { range, lines, stack, notice }: Overlay,
  first: Day,
  period: Period,
  kind: ChartView['kind'],
) {
  const days = (values: NamedLine['values']) => slice({ first, values }, period)
  return {
    range:
      range === null || kind === 'part'
        ? null
        : { percent: range.percent, low: days(range.low), high: days(range.high) },
    lines: lines.map((line) => ({ ...line, values: days(line.values) })),
    stack: stack.map((part) => ({ ...part, values: days(part.values) })),
    notice,
  }
}

function titleIndex(facts: ChartFacts, period: Period, end: number | null): string {
  if (period.to === facts.coverage.asOf && end !== null)
    return `${facts.dyadName} tension stands at ${formatIndex(end)}, ${gradeName(facts, end)}`
  return `${facts.dyadName} tension, ${formatPeriod(period)}`
}

/** Never the sentence on where the index stands, which only the published line may say. */
function titleQualified(facts: ChartFacts, period: Period, part: string | null, qualifier: string): string {
  return part === null
    ? `${facts.dyadName} tension ${qualifier}, ${formatPeriod(period)}`
    : `${part}, ${qualifier}`
}

/** Period, unit, filters and thread; the period only where the title does not say it already. */
function subtitle(
  facts: ChartFacts,
  period: Period,
  selection: Selection,
  title: string,
  thread: ThreadView | null,
): string {
  const days = formatPeriod(period)
  const unit = isEverything(selection)
    ? [`daily index, 0–100, ${NEUTRAL} = neutral`]
    : [`points added to the neutral ${NEUTRAL}; parts add up to the index`, nameSelection(facts, selection)]
  const drawn = thread === null ? [] : [thread.caption]
  const text = [...(title.includes(days) ? [] : [days]), ...unit, ...drawn].join(' · ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function bands(facts: ChartFacts): ChartView['y']['bands'] {
  const step = TOP / facts.grades.length
  return facts.grades.map(({ name }, i) => ({ from: i * step, to: (i + 1) * step, name }))
}

function stems(
  facts: ChartFacts,
  events: readonly EventSummary[],
  { from, to }: Period,
  selection: Selection,
): Stem[] {
  return events
    .filter((e) => e.score * e.weight !== 0 && e.day >= from && e.day <= to && shareOf(e, selection) > 0)
    .map((e) => ({
      event: e.id,
      day: e.day,
      title: e.title,
      score: e.score,
      actor: actorOf(facts, e),
      hollow: e.didNotHappen !== null,
    }))
    .sort((a, b) => a.day - b.day || compareIds(a.event, b.event))
}

/** Who acted, for shape and colour; anyone but the two sides alone counts as both. */
function actorOf({ sides }: ChartFacts, { initiator }: EventSummary): Actor {
  return initiator === sides[0].code ? 'first' : initiator === sides[1].code ? 'second' : 'both'
}

function milestones(
  named: ChartFacts['milestones'],
  events: readonly EventSummary[],
  { from, to }: Period,
  values: readonly (number | null)[],
): MilestoneMark[] {
  const days = new Map(events.map((e) => [e.id, e.day]))
  return named
    .flatMap((milestone) => {
      const day = days.get(milestone.event)
      return day === undefined || day < from || day > to ? [] : [{ ...milestone, day }]
    })
    .sort((a, b) => a.day - b.day || compareIds(a.event, b.event))
    .map(({ event, day, label, short, priority }, i) => {
      const value = nearestValue(values, day - from)
      return { event, number: i + 1, day, value, label, short, priority }
    })
}

/** The value on a day; where the line has a gap, that of the nearest day that has one. */
function nearestValue(values: readonly (number | null)[], at: number): number {
  for (let away = 0; away < values.length; away++) {
    const value = values[at - away] ?? values[at + away]
    if (value !== null && value !== undefined) return value
  }
  return NEUTRAL
}

function cautions({ coverage, thin }: ChartFacts, period: Period): CautionSpan[] {
  const spans: CautionSpan[] = [
    {
      kind: 'warming-up',
      from: coverage.from,
      to: addDays(coverage.from, coverage.warmUpDays - 1),
      label: 'warming up',
    },
    {
      kind: 'no-newer-record',
      from: addDays(coverage.newestRecord, 1),
      to: coverage.asOf,
      label: 'no newer record; earlier events fade',
    },
    ...thin.map(({ from, to }) => ({ kind: 'thin' as const, from, to, label: 'thin record' })),
  ]
  return spans.flatMap((span) => {
    const from = Math.max(span.from, period.from) as Day
    const to = Math.min(span.to, period.to) as Day
    return from <= to ? [{ ...span, from, to }] : []
  })
}

function endLabel(facts: ChartFacts, end: number, kind: ChartView['kind']): string {
  if (kind === 'part') return `${formatPoints(end - NEUTRAL)} points`
  return `${formatIndex(end)} ${gradeName(facts, end)}`
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
