import { expect, test } from 'vitest'
import { readDay, speakReading } from '@/lib/chart/day-reading'
import type { RangeBand, Stem } from '@/lib/chart/view'
import { addDays, parseDay } from '@/lib/event/day'

const FIRST = parseDay('2022-07-01')
/** 40 at first, 71.2 from 12 August. */
const SERIES = {
  first: FIRST,
  values: Array.from({ length: 60 }, (_, i) => (addDays(FIRST, i) < parseDay('2022-08-12') ? 49.2 : 71.2)),
}
const GRADES = ['Lowest', 'Low', 'Ordinary', 'Raised', 'Tense', 'Highest'].map((name) => ({
  name,
  meaning: '',
}))
const stem = (event: string, score: number): Stem => ({
  event,
  day: parseDay('2022-08-12'),
  title: `Title of ${event}`,
  score,
  hollow: false,
  actor: 'first',
})
const PERIOD = { from: parseDay('2022-08-12'), to: parseDay('2022-08-13') }
const read = (
  day: string,
  kind: 'index' | 'part' = 'index',
  stems: Stem[] = [],
  range: RangeBand | null = null,
) => readDay({ kind, stems, range, period: PERIOD }, SERIES, { grades: GRADES }, parseDay(day))

test('a day is spoken with its date, level, grade, change and largest event', () => {
  const reading = read('2022-08-12', 'index', [stem('b', -2), stem('c', 6), stem('a', 2)])
  expect(speakReading(reading)).toBe(
    '12 August 2022. Level 71.2, Tense, up 22.0 in 30 days. 3 events, largest: Title of c, plus 6.',
  )
  expect(reading.events.map(({ event }) => event)).toEqual(['c', 'a', 'b'])
})

test('the range is spoken after the level', () => {
  const range = { percent: 90, low: [64.9, 63], high: [77, null] }
  expect(speakReading(read('2022-08-12', 'index', [], range))).toBe(
    '12 August 2022. Level 71.2, Tense, 90% range 64.9 to 77.0, up 22.0 in 30 days.',
  )
  expect(read('2022-08-13', 'index', [], range).range).toBeNull()
})

test('an event that eases is spoken with minus, not with a sign', () => {
  expect(speakReading(read('2022-08-12', 'index', [stem('a', -4.5)]))).toContain(
    '1 event: Title of a, minus 4.5.',
  )
})

test('no change is said before the record reaches back thirty days', () => {
  expect(read('2022-07-30').change).toBeNull()
  expect(speakReading(read('2022-07-30'))).toBe('30 July 2022. Level 49.2, Ordinary.')
  expect(read('2022-07-31').change).toBe(0)
  expect(speakReading(read('2022-07-31'))).toContain('unchanged in 30 days')
})

test('a part of the index has points and no grade', () => {
  expect(speakReading(read('2022-07-30', 'part'))).toBe('30 July 2022. Contribution minus 0.8 points.')
})

test('a day outside the record has no level', () => {
  expect(speakReading(read('2023-01-01'))).toBe('1 January 2023. Level no data.')
})
