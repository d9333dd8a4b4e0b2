import { describe, expect, test } from 'vitest'
import { printedTotal, roundTo, sumLines } from '@/lib/tension/printed-sum'

const parts = (...points: number[]) => points.map((points) => ({ points }))
const printed = (lines: readonly { printed: number }[]) => lines.map((line) => line.printed)

describe('the printed lines of a sum', () => {
  test('three thirds of a point print as themselves, and rounding has a line of its own', () => {
    const { lines, behind, last } = sumLines(parts(1 / 3, 1 / 3, 1 / 3), 1)
    expect(printed(lines)).toEqual([0.3, 0.3, 0.3])
    expect(behind).toEqual([])
    expect(last).toEqual({ kind: 'rounding', count: 0, printed: 0.1 })
  })

  test('parts that need no rounding have no last line', () => {
    expect(sumLines(parts(2.5, -1.5), 1).last).toBeNull()
  })

  test('a folded list ends with the total less what is printed above, whatever the rest comes to', () => {
    // 2.26 and 1.16 print as 2.3 and 1.2; the rest is 0.6, the printed total 4.0 leaves 0.5 for it.
    const { lines, behind, last } = sumLines(parts(2.26, 1.16, 0.4, 0.2), 4, { first: 2 })
    expect(printed(lines)).toEqual([2.3, 1.2])
    expect(last).toEqual({ kind: 'folded', count: 2, printed: 0.5 })
    // Opened, the two print as themselves, and what is missing is said.
    expect(sumLines(behind, 0.5)).toMatchObject({
      lines: [{ printed: 0.4 }, { printed: 0.2 }],
      last: { kind: 'rounding', printed: -0.1 },
    })
  })

  test('parts that would print as 0.0 stand behind the last line, listed or only counted', () => {
    const { lines, behind, last } = sumLines(parts(1.04, -0.04, 0.03), 1.1, { unlisted: 5 })
    expect(printed(lines)).toEqual([1])
    expect(behind).toHaveLength(2)
    expect(last).toEqual({ kind: 'small', count: 7, printed: 0.1 })
  })

  test('no last line stands for one visible part alone under another number than its own', () => {
    const { lines, last } = sumLines(parts(2.26, 1.16, 0.4), 3.8, { first: 2 })
    expect(printed(lines)).toEqual([2.3, 1.2, 0.4])
    expect(last).toEqual({ kind: 'rounding', count: 0, printed: -0.1 })
  })

  test('a sum without parts has no lines', () => {
    expect(sumLines([], 0)).toEqual({ lines: [], behind: [], last: null })
  })
})

test('a whole day comes to its printed index less neutral, a part to its own printed points', () => {
  const day = { index: 63.26, neutral: 50, points: 13.26 }
  expect(printedTotal(day, true)).toBe(13.3)
  expect(printedTotal({ ...day, points: -2.04 }, false)).toBe(-2)
})

test('rises and falls of the same size are rounded alike', () => {
  expect(roundTo(0.05, 1)).toBe(0.1)
  expect(roundTo(-0.05, 1)).toBe(-0.1)
  expect(roundTo(-0.04, 1)).toBe(0)
})
