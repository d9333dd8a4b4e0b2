import { describe, expect, test } from 'vitest'
import { discsOnLine, type PinItem, pinRow, printNumbers } from '@/lib/chart/pins'

const row = { left: 0, top: 0, width: 300, height: 26 }
const plot = { left: 0, top: 30, width: 300, height: 200 }
const pins = (...xs: number[]): PinItem[] =>
  xs.map((x, i) => ({ event: `e${i + 1}`, number: i + 1, priority: 1, x, y: 130 }))

describe('pins over the plot of a phone', () => {
  test('pins a finger apart stay alone, each over its milestone', () =>
    expect(pinRow(pins(50, 80, 200), row, 12).map(({ text, cx }) => [text, cx])).toEqual([
      ['1', 50],
      ['2', 80],
      ['3', 200],
    ]))
  test('two a little too close step aside evenly', () => {
    const [a, b] = pinRow(pins(100, 118), row, 12)
    expect([a?.text, b?.text]).toEqual(['1', '2'])
    expect((a?.cx ?? 0) + (b?.cx ?? 0)).toBeCloseTo(218)
    expect((b?.cx ?? 0) - (a?.cx ?? 0)).toBeCloseTo(24)
  })
  test('those that are much too close share a pin with all their numbers', () => {
    const placed = pinRow(pins(20, 100, 101, 102, 103, 104, 105, 280), row, 12)
    expect(placed.map(({ text }) => text)).toEqual(['1', '2–7', '8'])
    expect(placed[1]?.events).toEqual(['e2', 'e3', 'e4', 'e5', 'e6', 'e7'])
  })
  test('no two middles are closer than 24 px, and every pin is as wide as its text needs', () => {
    const placed = pinRow(pins(...Array.from({ length: 40 }, (_, i) => 5 + i * 7)), row, 12)
    for (const [i, pin] of placed.entries()) {
      const next = placed[i + 1]
      if (next) expect(next.cx - pin.cx).toBeGreaterThanOrEqual(24 - 1e-9)
      expect(pin.width).toBeGreaterThanOrEqual(2 * pin.r)
    }
    expect(placed.flatMap(({ events }) => events)).toHaveLength(40)
  })
  test('pins at the edge stay in the row', () => {
    const placed = pinRow(pins(0, 300), row, 12)
    expect(placed[0] && placed[0].cx - placed[0].width / 2).toBeGreaterThanOrEqual(0)
    expect(placed[1] && placed[1].cx + placed[1].width / 2).toBeLessThanOrEqual(300)
  })
})

describe('discs on the line', () => {
  test('a disc alone lies on the line', () =>
    expect(discsOnLine(pins(100), plot, 12)).toMatchObject([{ cx: 100, cy: 130, text: '1' }]))
  test('two on one day do not cover each other: the later numbered moves up its leader', () => {
    const [a, b] = discsOnLine(pins(100, 100), plot, 12)
    expect(a?.cy).toBe(130)
    expect(b && a && a.cy - b.cy).toBeGreaterThanOrEqual(2 * (a?.r ?? 0))
  })
  test('more than the plot can hold share discs, and none is dropped', () => {
    const placed = discsOnLine(pins(...Array.from({ length: 60 }, () => 100)), plot, 12)
    expect(new Set(placed.flatMap(({ events }) => events)).size).toBe(60)
  })
})

test.each([
  [[3], '3'],
  [[2, 3, 4], '2–4'],
  [[7, 2, 3], '2–3, 7'],
])('numbers %j are printed %s', (numbers, text) => expect(printNumbers(numbers)).toBe(text))
