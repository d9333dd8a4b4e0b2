import { addDays, type Day } from '../event/day'
import { areaPath, envelope } from './area-path'
import { placeEnd } from './end-label'
import { type Frame, type Rect, unitOf } from './frame'
import { hatchPath } from './hatch'
import { placeLineEnds } from './line-ends'
import { linePath } from './line-path'
import { type LaneItem, placeLabels } from './milestone-lanes'
import { placeNotice, plotBeside } from './notice'
import { PATH_WRITERS, type PathStyle, px } from './path-writer'
import { discsOnLine, pinRow } from './pins'
import type { PlacedChart, PlacedMilestone, PlacedPin, PlacedText } from './placed-chart'
import { placeBandNames, placeCautions } from './plot-captions'
import { type Scales, scalesOf } from './scales'
import { boxesBeside } from './shaded-boxes'
import { placeStack } from './stack'
import { stemPaths } from './stem-paths'
import { placeThread, threadBoxes } from './thread-arcs'
import { calendarTicks } from './ticks'
import type { ChartView } from './view'

/**
 * Places a chart in a frame: every mark in pixels, so that painters only paint.
 *
 * Gaps in the data are gaps in the line. Texts never overlap; every milestone has a label or a numbered
 * disc. The same view and frame give the same answer.
 */
export function placeChart(view: ChartView, frame: Frame): PlacedChart {
  const scales = scalesOf(view, frame)
  const notice = placeNotice(view, frame, scales)
  const free = { ...frame, plot: plotBeside(frame.plot, notice) }
  const { milestones, pins } = placeMilestones(view, free, scales)
  const cautions = placeCautions(view, frame, scales, notice)
  const thread = placeThread(view, free, scales, { cautions, milestones, pins })
  const end = placeEnd(view, frame, scales, pins)
  const drawn = [...threadBoxes(thread), ...(notice ? [notice] : [])]
  const beside = boxesBeside(view, frame, scales)
  return {
    view,
    frame,
    bands: placeBandNames(view, frame, scales, { cautions, milestones, pins, drawn, beside }),
    xTicks: calendarTicks({
      period: view.period,
      x: scales.x,
      fontSize: frame.fontSize,
      left: 0,
      right: frame.width,
    }).map((tick) => ({ ...tick, x: px(tick.x) })),
    yTicks: view.y.ticks.map(({ at, label }) => ({ at, label, y: px(scales.y(at)) })),
    yTickX: px(frame.plot.left - (frame.labels === 'pins' ? 0.5 : 0.9) * frame.fontSize),
    xTickBaseline: px(frame.stems.top + frame.stems.height + 17 * unitOf(frame)),
    ...placeLine(view, scales, frame.paths),
    range: placeRange(view, scales, frame.paths),
    stack: placeStack(view, scales, PATH_WRITERS[frame.paths]),
    lines: placeLines(view, frame, scales, end),
    notice,
    end,
    stems:
      frame.stems.height > 0
        ? stemPaths(view.stems, (stem) => scales.x(stem.day), frame.stems, frame.fontSize, frame.paths)
        : [],
    stemAxis: placeStemAxis(frame),
    cautions,
    hatch: placeHatch(view, frame, scales),
    thread,
    milestones,
    pins,
    leaders: leaderPath(milestones, pins, frame),
  }
}

/** How far apart the diagonals over thin months stand, in em. */
const HATCH_EM = 0.6

/** Diagonals over the months of which little is recorded. */
function placeHatch({ cautions }: ChartView, { plot, fontSize }: Frame, { x }: Scales): string {
  return cautions
    .filter(({ kind }) => kind === 'thin')
    .map(({ from, to }) => {
      const left = x(from)
      const right = Math.min(x(addDays(to, 1)), plot.left + plot.width)
      return hatchPath({ left, top: plot.top, width: right - left, height: plot.height }, HATCH_EM * fontSize)
    })
    .join('')
}

/** The line up to the newest record, and its tail from there. */
export function placeLine(
  view: ChartView,
  { x, y }: Scales,
  paths: PathStyle,
): Pick<PlacedChart, 'line' | 'tail'> {
  const write = PATH_WRITERS[paths]
  const points = view.values.map((value, i) => ({
    x: x((view.period.from + i) as Day),
    y: value === null ? null : y(value),
  }))
  const tailSpan = view.cautions.find(({ kind }) => kind === 'no-newer-record')
  if (!tailSpan) return { line: linePath(points, write), tail: '' }
  const newest = Math.max(0, tailSpan.from - 1 - view.period.from)
  return { line: linePath(points.slice(0, newest + 1), write), tail: linePath(points.slice(newest), write) }
}

/** The area of the range; a soft shade, whose edge a page draws more coarsely than its line. */
function placeRange({ range, period }: ChartView, { x, y }: Scales, paths: PathStyle): string {
  if (!range) return ''
  const points = range.low.map((low, i) => {
    const high = range.high[i] ?? null
    return low === null || high === null
      ? null
      : { x: x((period.from + i) as Day), top: y(high), bottom: y(low) }
  })
  return areaPath(paths === 'short' ? envelope(points) : points, PATH_WRITERS[paths])
}

/** The other lines with their names. */
function placeLines(
  view: ChartView,
  frame: Frame,
  { x, y }: Scales,
  end: PlacedChart['end'],
): PlacedChart['lines'] {
  const ends = placeLineEnds(view, frame, { x, y }, end)
  return view.lines.map(({ id, label, values }, number) => ({
    id,
    label,
    number,
    path: linePath(
      values.map((value, i) => ({
        x: x((view.period.from + i) as Day),
        y: value === null ? null : y(value),
      })),
      PATH_WRITERS[frame.paths],
    ),
    end: ends.get(id)?.text ?? null,
    leader: ends.get(id)?.leader ?? '',
  }))
}

/** Ids of the milestones that a frame's lanes have room to name; it depends on its width and lanes alone. */
export function namedMilestones(view: ChartView, frame: Frame): ReadonlySet<string> {
  const { x } = scalesOf(view, frame)
  const items = view.milestones.map((mark) => ({ ...mark, x: x(mark.day) }))
  return new Set(lanesOf(items, frame)?.keys())
}

function lanesOf(items: readonly LaneItem[], { labels, lanes, fontSize }: Frame) {
  return labels === 'lanes' ? placeLabels(items, { area: lanes, count: lanes.count, fontSize }) : null
}

export function placeMilestones(
  view: ChartView,
  frame: Frame,
  { x, y }: Scales,
): { milestones: PlacedMilestone[]; pins: PlacedPin[] } {
  const { lanes, plot, fontSize } = frame
  const items = view.milestones.map((mark) => ({ ...mark, x: x(mark.day), y: y(mark.value) }))
  const inLanes = frame.labels === 'lanes'
  const labels = lanesOf(items, frame)
  // A milestone that its label names needs no number.
  const named = items.filter(({ event }) => frame.discs === 'unlabelled' && labels?.has(event))
  const dots = named.map((item) => dotOf(item, fontSize))
  const numbered = items.filter((item) => !named.includes(item))
  const pins = (
    inLanes ? discsOnLine(numbered, plot, fontSize, dots) : pinRow(numbered, pinArea(frame), fontSize)
  ).map(roundPin)
  const rowHeight = lanes.height / lanes.count

  return {
    pins,
    milestones: items.flatMap((item, i): PlacedMilestone[] => {
      const mark = view.milestones[i]
      const pin = [...pins, ...dots].find(({ events }) => events.includes(item.event))
      if (!mark || !pin) return []
      const found = labels?.get(item.event)
      const top = lanes.top + (found?.lane ?? 0) * rowHeight
      const textInset = found ? LEADER_TO_TEXT[found.side] * fontSize : 0
      const label = found
        ? {
            left: px(found.left),
            top: px(top),
            width: px(found.right - found.left),
            height: px(rowHeight),
            text: found.text,
            textX: px(found.left + textInset),
            baseline: px(top + rowHeight / 2 + 0.36 * fontSize),
          }
        : null
      const leaderTop = label
        ? top + (found?.side === 'centre' ? rowHeight * 0.88 : rowHeight * 0.2)
        : Math.min(item.y, inLanes ? pin.cy : pin.cy + pin.r + BRACKET_EM * fontSize)
      return [{ mark, x: px(item.x), y: px(item.y), leaderTop: px(leaderTop), label, pin }]
    }),
  }
}

/** Leaders from the line up; under a pin that stands aside or for several, a bracket joins them to it. */
function leaderPath(
  milestones: readonly PlacedMilestone[],
  pins: readonly PlacedPin[],
  { labels }: Frame,
): string {
  const risers = milestones
    .map(({ x, y, leaderTop, pin }) => ({ x, leaderTop, foot: labels === 'lanes' ? Math.max(y, pin.cy) : y }))
    .filter(({ leaderTop, foot }) => leaderTop < foot)
    .map(({ x, leaderTop, foot }) => `M${x},${foot}V${leaderTop}`)
  if (labels === 'lanes') return risers.join('')
  const brackets = pins.flatMap((pin) => {
    const members = milestones.filter((m) => m.pin === pin)
    const xs = [...members.map(({ x }) => x), pin.cx]
    const [left, right] = [Math.min(...xs), Math.max(...xs)]
    const y = members[0]?.leaderTop ?? pin.cy
    return [`${right - left < 1 ? '' : `M${left},${y}H${right}`}M${pin.cx},${y}V${px(pin.cy + pin.r)}`]
  })
  return [...risers, ...brackets].join('')
}

/** From a pin down to where leaders meet under it, in em. */
const BRACKET_EM = 0.25

const DOT_EM = 0.28

/** From a label's left end to its text, in em. */
const LEADER_TO_TEXT = { right: 0.4, left: 0, centre: 0 }

/** Pins stay over the plot, a little into its margins. */
function pinArea({ lanes, plot, fontSize }: Frame): Rect {
  const left = plot.left - fontSize
  return { left, top: lanes.top, width: plot.width + 2 * fontSize, height: lanes.height }
}

function dotOf({ event, x, y }: { event: string; x: number; y: number }, fontSize: number): PlacedPin {
  const r = DOT_EM * fontSize
  return roundPin({ cx: x, cy: y, r, width: 2 * r, text: '', events: [event] })
}

function roundPin({ cx, cy, r, width, ...rest }: PlacedPin): PlacedPin {
  return { cx: px(cx), cy: px(cy), r: px(r), width: px(width), ...rest }
}

/** Zero of the stems, with "raises" over it and "eases" under it; signs where words have no room. */
function placeStemAxis({ stems, plot, fontSize, labels }: Frame): PlacedChart['stemAxis'] {
  const y = stems.top + stems.height / 2
  const [up, down] = labels === 'pins' ? ['+', '\u2212'] : ['raises', 'eases']
  const text = (words: string, baseline: number): PlacedText => ({
    text: words,
    x: px(plot.left - 0.5 * fontSize),
    baseline: px(baseline),
    fontSize: px(0.92 * fontSize),
    anchor: 'end',
  })
  return { y: px(y), labels: [text(up ?? '', y - 0.5 * fontSize), text(down ?? '', y + 1.2 * fontSize)] }
}
