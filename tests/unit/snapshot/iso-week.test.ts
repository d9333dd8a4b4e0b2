import { expect, test } from 'vitest'
import { addDays, parseDay } from '@/lib/event/day'
import { ISO_WEEK, isoWeek } from '@/lib/snapshot/iso-week'

// The turns of the year listed in ISO 8601's own examples and in any calendar with week numbers.
test.each([
  ['1969-12-28', '1969-W52'],
  ['1969-12-29', '1970-W01'],
  ['1970-01-01', '1970-W01'],
  ['2005-01-01', '2004-W53'],
  ['2008-12-29', '2009-W01'],
  ['2010-01-03', '2009-W53'],
  ['2021-01-03', '2020-W53'],
  ['2026-07-01', '2026-W27'],
])('%s is in %s', (date, week) => expect(isoWeek(parseDay(date))).toBe(week))

test('every week has seven days and a name of one form', () => {
  const first = parseDay('2019-12-30')
  const weeks = Array.from({ length: 3 * 371 }, (_, i) => isoWeek(addDays(first, i)))
  for (const [i, week] of weeks.entries()) {
    expect(week).toMatch(ISO_WEEK)
    expect(weeks.indexOf(week)).toBe(i - (i % 7))
  }
})
