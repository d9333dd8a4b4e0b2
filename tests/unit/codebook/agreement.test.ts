import { expect, test } from 'vitest'
import { krippendorffAlpha } from '@/lib/codebook/agreement'

/** The reliability data of Krippendorff (2011), section F: four observers, twelve units, missing codes. */
const OBSERVERS = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
]
const UNITS = Array.from({ length: 12 }, (_, unit) => OBSERVERS.map((codes) => codes[unit] ?? null))

test.each([
  ['nominal', 0.743],
  ['ordinal', 0.815],
  ['interval', 0.849],
] as const)('the worked example of Krippendorff (2011) has a %s alpha of %s', (measurement, alpha) => {
  expect(krippendorffAlpha(UNITS, measurement)).toBeCloseTo(alpha, 3)
})

test('two coders who always agree have an alpha of 1', () => {
  expect(
    krippendorffAlpha(
      [
        [1, 1],
        [2, 2],
      ],
      'nominal',
    ),
  ).toBe(1)
})

test('two coders who swap two codes do worse than chance', () => {
  // Four codes, all pairs differ: observed 4 of 4; expected (2*2*2)/(4*3) of them: 1 - 3*4/8
  expect(
    krippendorffAlpha(
      [
        [1, 2],
        [2, 1],
      ],
      'nominal',
    ),
  ).toBeCloseTo(-0.5, 12)
})

test('a code that never varies has no alpha: agreement by chance cannot be told apart', () => {
  expect(
    krippendorffAlpha(
      [
        [0, 0],
        [0, 0],
      ],
      'ordinal',
    ),
  ).toBeNull()
})

test('a unit with one code says nothing about agreement', () => {
  const pairs = [
    [1, 2],
    [2, 2],
  ]
  expect(krippendorffAlpha([...pairs, [3, null]], 'interval')).toBe(krippendorffAlpha(pairs, 'interval'))
})
