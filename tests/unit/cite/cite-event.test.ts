import { expect, test } from 'vitest'
import { citeEvent } from '@/lib/cite/cite-event'
import { parseDay } from '@/lib/event/day'

const { apa, bibtex, ris } = citeEvent({
  id: '2020-02-10-border-talks-held',
  title: 'Border talks held & adjourned',
  address: 'https://tensiometer.example/events/2020-02-10-border-talks-held',
  day: parseDay('2020-02-10'),
  precision: 'day',
  recorded: parseDay('2020-04-01'),
  dataVersion: '2020-03-31-0a1b2c3d',
  methodVersion: '1.0.0',
})

test('in the style of the APA: dated by the record, described by the event', () => {
  expect(apa).toBe(
    'Tensiometer. (2020, April 1). Border talks held & adjourned ' +
      '(record 2020-02-10-border-talks-held, data 2020-03-31-0a1b2c3d, method 1.0.0) ' +
      '[Event record, 10 Feb 2020]. https://tensiometer.example/events/2020-02-10-border-talks-held',
  )
})

test('for BibTeX, with what TeX would read as commands escaped', () => {
  expect(bibtex).toBe(`@misc{tensiometer-2020-02-10-border-talks-held,
  author = {{Tensiometer}},
  title = {{Border talks held \\& adjourned}},
  year = {2020},
  month = apr,
  version = {data 2020-03-31-0a1b2c3d, method 1.0.0},
  note = {Event record, 10 Feb 2020},
  url = {https://tensiometer.example/events/2020-02-10-border-talks-held}
}`)
})

test('for RIS, each field on a line of its own', () => {
  expect(ris.split('\r\n')).toEqual([
    'TY  - DATA',
    'AU  - Tensiometer',
    'TI  - Border talks held & adjourned',
    'PY  - 2020',
    'DA  - 2020/04/01/',
    'ET  - data 2020-03-31-0a1b2c3d, method 1.0.0',
    'AN  - 2020-02-10-border-talks-held',
    'N1  - Event record, 10 Feb 2020',
    'UR  - https://tensiometer.example/events/2020-02-10-border-talks-held',
    'ER  - ',
  ])
})
