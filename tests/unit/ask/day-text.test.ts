import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDateText } from '@/lib/ask/day-text'
import { type Day, parseDay, printDay } from '@/lib/event/day'

const COVERED = { from: parseDay('2017-01-20'), to: parseDay('2026-06-30') }
const read = (text: string, edge: 'start' | 'end' = 'start') => {
  const reading = parseDateText(text, edge, COVERED)
  return 'day' in reading ? printDay(reading.day) : reading.problem
}
const offers = (text: string) => {
  const reading = parseDateText(text, 'start', COVERED)
  return 'day' in reading ? [] : reading.offers.map(printDay)
}

test.each([
  '2022-07-01',
  '2022-7-1',
  '1 Jul 2022',
  '1 July 2022',
  '01 jul 2022',
  '1st Jul 2022',
  'Jul 1, 2022',
  '1 July, 2022',
  '1st of July, 2022',
  'July 1 2022',
  '  1   Jul  2022 ',
])('"%s" is 1 July 2022', (text) => {
  expect(read(text)).toBe('2022-07-01')
})

test('September is also Sept', () => {
  expect(read('20 Sept 2018')).toBe('2018-09-20')
})

test('a month or a year alone starts a period with its first day and ends one with its last', () => {
  expect(read('Jul 2022', 'start')).toBe('2022-07-01')
  expect(read('Jul 2022', 'end')).toBe('2022-07-31')
  expect(read('2024-02', 'end')).toBe('2024-02-29')
  expect(read('2023', 'start')).toBe('2023-01-01')
  expect(read('2023', 'end')).toBe('2023-12-31')
})

test('a month or year that is only partly covered means the covered part', () => {
  expect(read('Jan 2017', 'start')).toBe('2017-01-20')
  expect(read('2026', 'end')).toBe('2026-06-30')
})

describe('what cannot be used says what was found and what is expected', () => {
  test('a day that the month does not have offers the last one it has', () => {
    expect(read('30 Feb 2022')).toBe('February 2022 has 28 days; found day 30')
    expect(offers('30 Feb 2022')).toEqual(['2022-02-28'])
  })
  test('a month that does not exist', () => {
    expect(read('2022-13-01')).toMatch(/^There is no month 13; expected a date such as/)
  })
  test('a day outside the record offers the nearest inside', () => {
    expect(read('3 Mar 2012')).toBe('Data starts on 20 Jan 2017; found 3 Mar 2012')
    expect(offers('3 Mar 2012')).toEqual(['2017-01-20'])
    expect(read('1 Jan 2031')).toBe('Data ends on 30 Jun 2026; found 1 Jan 2031')
    expect(offers('1 Jan 2031')).toEqual(['2026-06-30'])
  })
  test('a date that countries read differently offers both readings and picks neither', () => {
    expect(read('3/4/2023')).toBe('“3/4/2023” can be read two ways')
    expect(offers('3/4/2023')).toEqual(['2023-04-03', '2023-03-04'])
  })
  test('a date with slashes that can be read one way only is read so', () => {
    expect(read('25/12/2022')).toBe('2022-12-25')
    expect(read('12/25/2022')).toBe('2022-12-25')
    expect(read('4/4/2023')).toBe('2023-04-04')
  })
  test.each(['', 'yesterday', '1 Foo 2022', 'Jul', '1 Jul', '1 Jul 2 2022', '20220701x', 'Ma 2022'])(
    '"%s" is no date and nothing is guessed',
    (text) => {
      expect(read(text)).toMatch(/expected a date such as 2022-07-01, 1 Jul 2022 or Jul 2022$/)
      expect(offers(text)).toEqual([])
    },
  )
})

test('every covered day is read back from how the product prints it', () => {
  const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
  fc.assert(
    fc.property(fc.integer({ min: COVERED.from, max: COVERED.to }), (n) => {
      const iso = printDay(n as Day)
      const [year, month, date] = iso.split('-').map(Number)
      expect(read(`${date} ${names[(month ?? 1) - 1]} ${year}`)).toBe(iso)
      expect(read(iso)).toBe(iso)
    }),
  )
})

test('no text throws or leads outside the record', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('start', 'end'), (text, edge) => {
      const reading = parseDateText(text, edge, COVERED)
      const days = 'day' in reading ? [reading.day] : reading.offers
      for (const day of days) {
        expect(day).toBeGreaterThanOrEqual(COVERED.from)
        expect(day).toBeLessThanOrEqual(COVERED.to)
      }
    }),
  )
})
