import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { PATH_WRITERS } from '@/lib/chart/path-writer'

const { exact, short } = PATH_WRITERS
const corners = [
  { x: 10, y: 20 },
  { x: 11.26, y: 19.48 },
  { x: 12.5, y: 19.48 },
  { x: 12.5, y: 25 },
  { x: 12.51, y: 25.02 },
  { x: 13, y: 24.9 },
]

test('an exact path names every corner to a hundredth of a pixel', () => {
  expect(exact(corners)).toBe('M10,20L11.26,19.48L12.5,19.48L12.5,25L12.51,25.02L13,24.9')
})

test('a short path steps from corner to corner in tenths, and leaves out a step of none', () => {
  expect(short(corners)).toBe('M10 20l1.3-.5h1.2v5.5l.5-.1')
})

test('a letter that stays the same is left out', () => {
  expect(short(corners.slice(0, 2).concat({ x: 12, y: 20 }, { x: 11, y: 21 }))).toBe(
    'M10 20l1.3-.5 .7 .5-1 1',
  )
})

test('a closed path ends where it began, and a lone corner is a dot', () => {
  expect(short(corners.slice(0, 3), true)).toBe('M10 20l1.3-.5h1.2z')
  expect(short([{ x: 1, y: 2 }])).toBe('M1 2h0')
  expect(exact([{ x: 1, y: 2 }])).toBe('M1,2h0')
})

/** The corners a short path of one run goes through. */
function walk(path: string): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = []
  let [x, y] = [0, 0]
  for (const [, letter = '', rest = ''] of path.matchAll(/([Mlhv])([^Mlhv]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number)
    const pairs =
      letter === 'h'
        ? numbers.map((n) => [n, 0])
        : letter === 'v'
          ? numbers.map((n) => [0, n])
          : numbers.flatMap((n, i) => (i % 2 === 0 ? [[n, numbers[i + 1] ?? 0]] : []))
    for (const [dx = 0, dy = 0] of pairs) {
      ;[x, y] = [x + dx, y + dy]
      found.push({ x, y })
    }
  }
  return found
}

test('a short path stays within half a tenth of every corner, however long it is', () => {
  const coordinate = fc.double({ min: 0, max: 900, noNaN: true })
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 200 }),
      (all) => {
        const walked = walk(short(all))
        for (const { x, y } of all)
          expect(
            walked.some((at) => Math.abs(at.x - x) <= 0.05 + 1e-6 && Math.abs(at.y - y) <= 0.05 + 1e-6),
          ).toBe(true)
      },
    ),
  )
})
