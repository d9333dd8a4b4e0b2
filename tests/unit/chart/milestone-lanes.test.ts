import { describe, expect, test } from 'vitest'
import { type LaneItem, type Lanes, placeLabels } from '@/lib/chart/milestone-lanes'
import { textWidth } from '@/lib/chart/text-width'

const lanes = (count: number, width = 800): Lanes => ({
  area: { left: 0, top: 0, width, height: count * 22 },
  count,
  fontSize: 12,
})
const item = (event: string, x: number, more: Partial<LaneItem> = {}): LaneItem => ({
  event,
  day: x,
  priority: 1,
  label: 'A label of some length',
  short: 'Short',
  x,
  ...more,
})
const WIDTH = textWidth('A label of some length', 12)

describe('labels in lanes', () => {
  test('a label alone stands in the lane nearest to the plot, right of its leader', () =>
    expect(placeLabels([item('a', 100)], lanes(3)).get('a')).toMatchObject({
      lane: 2,
      side: 'right',
      text: 'A label of some length',
      left: 100,
    }))
  test('at the right edge it stands left of its leader', () =>
    expect(placeLabels([item('a', 795)], lanes(3)).get('a')).toMatchObject({ side: 'left', right: 795 }))
  test('two that are near in time go down in steps, the earlier above', () => {
    const placed = placeLabels([item('a', 100), item('b', 120)], lanes(3))
    expect([placed.get('a')?.lane, placed.get('b')?.lane]).toEqual([1, 2])
  })
  test('the text of one is never crossed by the leader of another', () => {
    const placed = placeLabels([item('a', 100), item('b', 100 + WIDTH / 2)], lanes(2))
    const [a, b] = [placed.get('a'), placed.get('b')]
    expect(a && b && (a.lane < b.lane || a.right <= 100 + WIDTH / 2)).toBe(true)
  })
  test('where the long label has no room the short one is used', () => {
    const narrow = lanes(1, WIDTH * 1.35 + 50)
    const texts = [...placeLabels([item('a', 20), item('b', WIDTH * 1.35)], narrow).values()].map(
      ({ text }) => text,
    )
    expect(texts.sort()).toEqual(['A label of some length', 'Short'])
  })
  test('where no label has room, the more important one is named', () => {
    const tight = lanes(1, textWidth('Short', 12) + 12)
    const placed = placeLabels([item('minor', 2, { priority: 3 }), item('major', 4, { priority: 1 })], tight)
    expect([...placed.keys()]).toEqual(['major'])
  })
  test('labels of one lane keep six pixels between them', () => {
    const many = Array.from({ length: 30 }, (_, i) => item(`e${i}`, 20 + i * 26, { priority: 1 + (i % 4) }))
    const placed = [...placeLabels(many, lanes(3)).values()]
    for (const a of placed)
      for (const b of placed)
        if (a !== b && a.lane === b.lane)
          expect(Math.max(b.left - a.right, a.left - b.right)).toBeGreaterThanOrEqual(6 - 1e-9)
  })
  test('the order of the input does not matter', () => {
    const many = Array.from({ length: 20 }, (_, i) => item(`e${i}`, 15 + i * 39, { priority: 1 + (i % 3) }))
    expect([...placeLabels([...many].reverse(), lanes(3))].sort()).toEqual(
      [...placeLabels(many, lanes(3))].sort(),
    )
  })
})
