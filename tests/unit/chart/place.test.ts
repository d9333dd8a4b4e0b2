import { describe, expect, test } from 'vitest'
import { CHART_SIZES, frameOf } from '@/lib/chart/frame'
import { placeChart } from '@/lib/chart/place'
import { EVERYTHING } from '@/lib/tension/selection'
import { covered, day, facts, series, viewOf } from '@/tests/fixtures/arland-borland'

const desktop = frameOf(CHART_SIZES.desktop)
const phone = frameOf(CHART_SIZES.phone)

describe('a frame', () => {
  test('gives labels lanes from the slim chart up, and pins on a phone', () =>
    expect(
      (['phone', 'slim', 'tablet', 'desktop'] as const).map((name) => frameOf(CHART_SIZES[name]).labels),
    ).toEqual(['pins', 'lanes', 'lanes', 'lanes']))
  test('scales with its type: twice the type in twice the picture is the same picture', () => {
    const twice = frameOf({ width: 2 * desktop.width, height: 2 * desktop.height }, { fontSize: 24 })
    expect(twice.plot).toEqual({
      left: 2 * desktop.plot.left,
      top: 2 * desktop.plot.top,
      width: 2 * desktop.plot.width,
      height: 2 * desktop.plot.height,
    })
  })
  test('without stems gives their room to the plot', () => {
    const bare = frameOf(CHART_SIZES.desktop, { stems: false })
    expect(bare.stems.height).toBe(0)
    expect(bare.plot.height).toBeGreaterThan(desktop.plot.height)
    expect(placeChart(viewOf(), bare).stems).toEqual([])
  })
})

describe('a placed chart', () => {
  const placed = placeChart(viewOf(), desktop)
  test('the first day is at the left edge of the plot and the last at the right', () => {
    expect(placed.line.startsWith(`M${desktop.plot.left},`)).toBe(true)
    expect(placed.end?.x).toBe(desktop.plot.left + desktop.plot.width)
  })
  test('neutral is half way up, whatever the values', () => {
    const neutral = placed.yTicks.find(({ at }) => at === 50)
    expect(neutral?.y).toBe(desktop.plot.top + desktop.plot.height / 2)
  })
  test('after the newest record the line goes on as a tail, from the same point', () => {
    const end = placed.line.split('L').at(-1)
    expect(placed.tail.startsWith(`M${end}`)).toBe(true)
  })
  test('without such days there is no tail', () => {
    const view = viewOf(covered, EVERYTHING, {
      coverage: { ...facts.coverage, newestRecord: facts.coverage.asOf },
    })
    expect(placeChart(view, desktop).tail).toBe('')
  })
  test('stems go up for what raises and down for what eases', () => {
    expect(placed.stems.map(({ actor, direction }) => `${actor} ${direction}`)).toEqual([
      'both eases',
      'first raises',
      'second raises',
    ])
    const [, from, to] = /^M[\d.]+,([\d.]+)V([\d.]+)/.exec(placed.stems[1]?.path ?? '') ?? []
    expect(Number(to)).toBeLessThan(Number(from))
  })
  test('every milestone has its label; the end of the line its figure and its word', () => {
    expect(placed.milestones.map(({ label }) => label?.text)).toEqual([
      'First tariff on timber',
      'Drill in the strait',
      'Call refused',
      'Timber agreement',
    ])
    expect(placed.end?.lines.map(({ text }) => text)).toEqual(['46.9', 'Ordinary'])
  })
  test('on a phone milestones are pins; two a few days apart step aside, more share one', () => {
    const { milestones, pins } = placeChart(viewOf(), phone)
    expect(milestones.every(({ label }) => label === null)).toBe(true)
    expect(pins.map(({ text }) => text)).toEqual(['1', '2', '3', '4'])
    const crowd = facts.milestones.flatMap((m) => [m, m, m])
    const shared = placeChart(viewOf(covered, EVERYTHING, { milestones: crowd }), phone).pins
    expect(shared.some(({ text }) => text.includes('–'))).toBe(true)
  })
  test('captions at the foot of the plot that would meet stand on two rows', () => {
    const narrow = frameOf({ width: 320, height: 380 })
    const long = viewOf(covered, EVERYTHING, { coverage: { ...facts.coverage, warmUpDays: 300 } })
    const [a, b] = placeChart(long, narrow).cautions
    expect(a && b && (a.labelY !== b.labelY || a.labelX + 60 < b.labelX - 190)).toBe(true)
  })
  test('a chart without any value has neither line nor end', () => {
    const empty = viewOf(
      { from: day('2020-03-01'), to: day('2020-03-20') },
      EVERYTHING,
      {},
      { first: series.first, values: series.values.map(() => null) },
    )
    const bare = placeChart(empty, desktop)
    expect([bare.line, bare.tail, bare.end]).toEqual(['', '', null])
  })
})
