import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DailyValues } from '@/lib/chart/build-view'
import { buildView, NO_OVERLAY, type Overlay } from '@/lib/chart/build-view'
import type { ChartFacts } from '@/lib/chart/facts'
import { type Frame, frameOf, type Rect } from '@/lib/chart/frame'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { MIN_DAYS, type Period } from '@/lib/chart/period'
import { placeChart } from '@/lib/chart/place'
import type { PlacedChart } from '@/lib/chart/placed-chart'
import { textWidth } from '@/lib/chart/text-width'
import type { EventSummary } from '@/lib/codebook/event-summary'
import { getDataset } from '@/lib/data/open-dataset'
import { addDays, type Day } from '@/lib/event/day'
import { readSeries } from '@/lib/record/read'
import { EVERYTHING } from '@/lib/tension/selection'

let facts: ChartFacts
let real: readonly EventSummary[]
let series: DailyValues

beforeAll(async () => {
  const dataset = await getDataset('content')
  facts = dataset.facts
  real = dataset.summaries
  series = readSeries(dataset)
})

const words = fc.string({ unit: fc.constantFrom(...'abcdefgh MWil'), minLength: 1, maxLength: 34 })
/** Milestones anywhere in the record, often close together, with labels of any length. */
const randomMilestones = fc.array(
  fc.record({
    at: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 0.501, 0.502, 1)),
    label: words,
    short: fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 12 }),
    priority: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 24 },
)
/** Links between events of the record, whose days are anywhere from the same to years apart. */
const randomLinks = fc.array(
  fc.record({
    from: fc.double({ min: 0, max: 0.999, noNaN: true }),
    to: fc.double({ min: 0, max: 0.999, noNaN: true }),
    kind: fc.constantFrom('respondsTo' as const, 'follows' as const),
  }),
  { maxLength: 14 },
)
/** Lines that end anywhere, often close together, a range of any width, parts of any sign, and a notice or none. */
const randomBeside = fc.option(
  fc.record({
    lines: fc.array(
      fc.record({
        label: words,
        end: fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(60, 60.5, 61)),
      }),
      { maxLength: 6 },
    ),
    spread: fc.option(fc.double({ min: 0, max: 40, noNaN: true })),
    parts: fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { maxLength: 6 }),
    notice: fc.option(words),
  }),
)
const anyChart = fc.record({
  width: fc.integer({ min: 320, max: 1920 }),
  height: fc.integer({ min: 380, max: 700 }),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  days: fc.oneof(fc.integer({ min: MIN_DAYS, max: 60 }), fc.integer({ min: 60, max: 4000 })),
  extra: randomMilestones,
  quietDays: fc.constantFrom(0, 3, 200),
  beside: randomBeside,
  links: randomLinks,
})
type AnyChart = typeof anyChart extends fc.Arbitrary<infer T> ? T : never

/** The events of a period with links from the first of them on, and the id of that first one. */
function withLinks(events: readonly EventSummary[], { from, to }: Period, links: AnyChart['links']) {
  const inPeriod = events.filter(({ day }) => day >= from && day <= to)
  const [first] = inPeriod
  const linked = new Map<string, EventSummary>()
  for (const { from: a, to: b, kind } of links) {
    const [i, j] = [a, b].map((share) => Math.floor(share * inPeriod.length)).sort((x, y) => x - y)
    const [earlier, later] = [i, j].map((at) => inPeriod[at ?? 0])
    if (!first || !earlier || !later || earlier === later) continue
    const known = linked.get(later.id) ?? later
    linked.set(later.id, {
      ...known,
      [kind]: [...known[kind], earlier.id],
      follows: [...known.follows, first.id],
    })
  }
  return { events: events.map((event) => linked.get(event.id) ?? event), thread: first?.id ?? null }
}

function overlayOf(beside: AnyChart['beside']): Overlay {
  if (!beside) return NO_OVERLAY
  const { lines, spread, parts, notice } = beside
  const of = (value: (index: number) => number) =>
    series.values.map((index) => (index === null ? null : Math.min(100, Math.max(0, value(index)))))
  return {
    qualifier: null,
    range:
      spread === null
        ? null
        : { percent: 90, low: of((index) => index - spread), high: of((index) => index + spread) },
    lines: lines.map(({ label, end }, i) => ({ id: String(i), label, values: of(() => end) })),
    stack: parts.map((points, i) => ({
      id: String(i),
      label: `Part ${i}`,
      values: series.values.map((_, on) => 50 + points * Math.sin(on / 90)),
    })),
    notice,
  }
}

function chartOf({ width, height, from, days, extra, quietDays, links, beside }: AnyChart): PlacedChart {
  const { coverage } = facts
  const last = addDays(coverage.asOf, 1 - MIN_DAYS)
  const start = Math.round(coverage.from + from * (last - coverage.from)) as Day
  const period: Period = { from: start, to: Math.min(coverage.asOf, start + days - 1) as Day }
  const added = extra.map(({ at, ...rest }, i) => ({
    ...rest,
    event: `9999-random-${i}`,
    day: Math.round(period.from + at * (period.to - period.from)) as Day,
  }))
  const [sample] = real
  if (!sample) throw new Error('content/ has no events')
  const plain = real.map((event) => ({ ...event, respondsTo: [], follows: [] }))
  const { events, thread } = withLinks(plain, period, links)
  const view = buildView(
    {
      ...facts,
      milestones: [...facts.milestones, ...added],
      coverage: { ...coverage, newestRecord: addDays(coverage.asOf, -quietDays) },
    },
    series,
    [...events, ...added.map(({ event, day }) => ({ ...sample, id: event, day }))],
    period,
    EVERYTHING,
    ALL_LAYERS,
    thread,
    overlayOf(beside),
  )
  return placeChart(view, frameOf({ width, height }))
}

/** Every law is asked of the same charts, each placed once. */
const seed = Math.trunc(Math.random() * 2 ** 31)
const placed = new Map<string, PlacedChart>()
function placedOnce(chart: AnyChart): PlacedChart {
  const key = JSON.stringify(chart)
  const known = placed.get(key) ?? chartOf(chart)
  placed.set(key, known)
  return known
}

const law = (holds: (placed: PlacedChart) => void) =>
  fc.assert(
    fc.property(anyChart, (chart) => holds(placedOnce(chart))),
    { numRuns: 160, seed },
  )

const inside = (box: Rect, area: Rect, slack = 0.02) =>
  box.left >= area.left - slack &&
  box.top >= area.top - slack &&
  box.left + box.width <= area.left + area.width + slack &&
  box.top + box.height <= area.top + area.height + slack
const overlap = (a: Rect, b: Rect) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height
const all = (frame: Frame): Rect => ({ left: 0, top: 0, width: frame.width, height: frame.height })
const pairs = <T>(items: readonly T[]) =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))
/** A line of text as a box, from its ascenders to its baseline. */
const textBox = (
  text: string,
  x: number,
  baseline: number,
  size: number,
  anchor: 'start' | 'middle' | 'end',
): Rect => {
  const width = textWidth(text, size)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return { left, top: baseline - 0.72 * size, width, height: 0.72 * size }
}

/** Every text of a chart with its box. */
function texts(placed: PlacedChart): { text: string; box: Rect }[] {
  const { frame, milestones, xTicks, yTicks, end, bands, cautions, stemAxis, thread, lines, notice } = placed
  const size = frame.fontSize
  return [
    ...milestones.flatMap(({ label }) =>
      label
        ? [{ text: label.text, box: textBox(label.text, label.textX, label.baseline, size, 'start') }]
        : [],
    ),
    ...xTicks.map(({ label, x }) => ({
      text: label,
      box: textBox(label, x, placed.xTickBaseline, size, 'middle'),
    })),
    ...yTicks.map(({ label, y }) => ({
      text: label,
      box: textBox(label, placed.yTickX, y + 0.35 * size, size, 'end'),
    })),
    ...(end?.lines ?? []).map((l) => ({
      text: l.text,
      box: textBox(l.text, l.x, l.baseline, l.fontSize, l.anchor),
    })),
    ...bands
      .filter((b) => b.name !== '')
      .map((b) => ({ text: b.name, box: textBox(b.name, b.labelX, b.labelY, size * 0.92, 'start') })),
    ...cautions.map((c) => ({
      text: c.label,
      box: textBox(c.label, c.labelX, c.labelY, size * 0.92, c.anchor),
    })),
    ...(thread?.arcs ?? []).flatMap(({ label: l }) =>
      l ? [{ text: l.text, box: textBox(l.text, l.x, l.baseline, l.fontSize, l.anchor) }] : [],
    ),
    ...[...lines.flatMap(({ end: l }) => l ?? []), ...(notice?.lines ?? [])].map((l) => ({
      text: l.text,
      box: textBox(l.text, l.x, l.baseline, l.fontSize, l.anchor),
    })),
    ...stemAxis.labels.map((l) => ({
      text: l.text,
      box: textBox(l.text, l.x, l.baseline, l.fontSize, l.anchor),
    })),
  ]
}

describe('a chart of any width, period and set of milestones', () => {
  test('every vertex of the line lies in the plot', () =>
    law(({ line, tail, frame }) => {
      const outside = [...`${line}${tail}`.matchAll(/[ML]([\d.-]+),([\d.-]+)/g)].filter(
        ([, x, y]) => !inside({ left: Number(x), top: Number(y), width: 0, height: 0 }, frame.plot),
      )
      expect(outside).toEqual([])
    }))

  test('range, parts, other lines and the notice lie in the plot', () =>
    law(({ range, stack, lines, notice, frame }) => {
      const paths = [range, ...[...stack, ...lines].map(({ path }) => path)]
      const outside = [...paths.join('').matchAll(/[ML]([\d.-]+),([\d.-]+)/g)].filter(
        ([, x, y]) => !inside({ left: Number(x), top: Number(y), width: 0, height: 0 }, frame.plot),
      )
      expect(outside).toEqual([])
      expect(notice === null || inside(notice, frame.plot)).toBe(true)
    }))

  test('no arc label or caption lies on the notice', () =>
    law(({ notice, thread, cautions, frame }) => {
      if (notice === null) return
      const boxes = [
        ...(thread?.arcs ?? []).flatMap(({ label: l }) =>
          l ? [textBox(l.text, l.x, l.baseline, l.fontSize, l.anchor)] : [],
        ),
        ...cautions.map((c) => textBox(c.label, c.labelX, c.labelY, frame.fontSize * 0.92, c.anchor)),
      ]
      for (const box of boxes) expect(overlap(box, notice)).toBe(false)
    }))

  test('every arc of a thread lies in the plot, over both its ends', () =>
    law(({ thread, frame, view }) => {
      expect(thread?.arcs.length ?? 0).toBe(view.thread?.arcs.length ?? 0)
      for (const { path } of thread?.arcs ?? []) {
        const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (path.match(/-?[\d.]+/g) ?? []).map(Number)
        expect(y1).toBeLessThanOrEqual(Math.min(y0, y2) + 0.02)
        for (let t = 0; t <= 1; t += 1 / 32) {
          const along = (a: number, b: number, c: number) =>
            (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c
          const point = { left: along(x0, x1, x2), top: along(y0, y1, y2), width: 0, height: 0 }
          expect(inside(point, frame.plot)).toBe(true)
        }
      }
    }))

  test('the label of an arc lies in the plot and on no leader', () =>
    law(({ thread, frame, milestones }) => {
      for (const { label } of thread?.arcs ?? []) {
        if (!label) continue
        const box = textBox(label.text, label.x, label.baseline, label.fontSize, label.anchor)
        expect(inside(box, frame.plot)).toBe(true)
        for (const { x, y, leaderTop } of milestones)
          expect(
            overlap(box, { left: x, top: leaderTop, width: 0.01, height: Math.max(0, y - leaderTop) }),
          ).toBe(false)
      }
    }))

  test('every text and every disc lies in the frame', () =>
    law((placed) => {
      for (const { text, box } of texts(placed))
        expect([text, inside(box, all(placed.frame), 1)]).toEqual([text, true])
      for (const { cx, cy, r, width } of placed.pins)
        expect(inside({ left: cx - width / 2, top: cy - r, width, height: 2 * r }, all(placed.frame))).toBe(
          true,
        )
    }))

  test('no two texts overlap', () =>
    law((placed) => {
      const overlapping = pairs(texts(placed)).filter(([a, b]) => overlap(a.box, b.box))
      expect(overlapping.map(([a, b]) => `${a.text} over ${b.text}`)).toEqual([])
    }))

  test('no leader runs through the label of another milestone', () =>
    law(({ milestones, frame }) => {
      for (const { label, mark } of milestones)
        for (const other of milestones) {
          if (!label || !other.label || other.mark === mark) continue
          const text = textBox(label.text, label.textX, label.baseline, frame.fontSize, 'start')
          const leader = {
            left: other.x,
            top: other.leaderTop,
            width: 0.01,
            height: other.y - other.leaderTop,
          }
          expect(overlap(text, leader) ? `${other.mark.label} through ${label.text}` : '').toBe('')
        }
    }))

  test('no disc covers another', () =>
    law(({ pins }) => {
      const boxes = pins.map(({ cx, cy, r, width }) => ({
        left: cx - width / 2,
        top: cy - r,
        width,
        height: 2 * r,
      }))
      for (const [a, b] of pairs(boxes))
        expect(overlap({ ...a, width: a.width - 0.02, height: a.height - 0.02 }, b)).toBe(false)
    }))

  test('every milestone in view has a disc with its number, alone or shared', () =>
    law(({ view, milestones, pins }) => {
      expect(milestones.map(({ mark }) => mark.event)).toEqual(view.milestones.map(({ event }) => event))
      const carried = pins.flatMap(({ events }) => events)
      expect([...carried].sort()).toEqual(view.milestones.map(({ event }) => event).sort())
      for (const { mark, pin } of milestones) expect(pin.events).toContain(mark.event)
    }))

  test('pins of a phone are a finger apart', () =>
    law(({ frame, pins }) => {
      if (frame.labels === 'lanes') return
      for (const [i, pin] of pins.entries()) {
        const next = pins[i + 1]
        if (next) expect(next.cx - pin.cx).toBeGreaterThanOrEqual(24 - 0.02)
      }
    }))

  test('the same input gives the same layout', () =>
    fc.assert(
      fc.property(anyChart, (chart) => {
        expect(chartOf(chart)).toEqual(chartOf(chart))
      }),
      { numRuns: 30 },
    ))

  test('in no pixel column has the line more than four vertices', () =>
    law(({ line }) => {
      const columns = new Map<number, number>()
      for (const [, x] of line.matchAll(/[ML]([\d.-]+),/g)) {
        const column = Math.floor(Number(x))
        columns.set(column, (columns.get(column) ?? 0) + 1)
      }
      // Two decimals may round a vertex at the end of a column into the next one.
      expect(Math.max(0, ...columns.values())).toBeLessThanOrEqual(5)
    }))
})
