import { expect, test } from 'vitest'
import { cite, citeData } from '@/lib/cite/cite'
import { parseDay } from '@/lib/event/day'

const cited = {
  id: '7Q4K-M2XN-3T9B',
  title: 'Arland–Borland tension stands at 61.2, Strained',
  address: 'https://tensiometer.example/s/7Q4K-M2XN-3T9B',
  savedAt: '2026-07-01T23:59:59.000Z',
  dataVersion: '2026-06-30-0a1b2c3d',
  methodVersion: '1.0.0',
  period: { from: parseDay('2018-09-01'), to: parseDay('2026-06-30') },
}

test('in the style of the APA: author, day, title, version, kind, address', () => {
  expect(cite(cited).apa).toBe(
    'Tensiometer. (2026, July 1). Arland–Borland tension stands at 61.2, Strained ' +
      '(snapshot 7Q4K-M2XN-3T9B, data 2026-06-30-0a1b2c3d, method 1.0.0) ' +
      '[Chart, 1 Sep 2018 – 30 Jun 2026]. https://tensiometer.example/s/7Q4K-M2XN-3T9B',
  )
})

test('for BibTeX', () => {
  expect(cite(cited).bibtex).toBe(`@misc{tensiometer-7Q4K-M2XN-3T9B,
  author = {{Tensiometer}},
  title = {{Arland–Borland tension stands at 61.2, Strained}},
  year = {2026},
  month = jul,
  version = {data 2026-06-30-0a1b2c3d, method 1.0.0},
  note = {Snapshot 7Q4K-M2XN-3T9B, 1 Sep 2018 – 30 Jun 2026},
  url = {https://tensiometer.example/s/7Q4K-M2XN-3T9B}
}`)
})

test('for RIS, each field on a line of its own', () => {
  expect(cite(cited).ris.split('\r\n')).toEqual([
    'TY  - DATA',
    'AU  - Tensiometer',
    'TI  - Arland–Borland tension stands at 61.2, Strained',
    'PY  - 2026',
    'DA  - 2026/07/01/',
    'ET  - data 2026-06-30-0a1b2c3d, method 1.0.0',
    'AN  - 7Q4K-M2XN-3T9B',
    'N1  - 1 Sep 2018 – 30 Jun 2026',
    'UR  - https://tensiometer.example/s/7Q4K-M2XN-3T9B',
    'ER  - ',
  ])
})

test('what TeX would read as a command stays text, and braces stay even', () => {
  const { bibtex } = cite({ ...cited, title: '50% & $5 #1 a_b ~c ^d \\e {f' })
  expect(bibtex).toContain(
    'title = {{50\\% \\& \\$5 \\#1 a\\_b \\textasciitilde{}c \\textasciicircum{}d \\textbackslash{}e \\textbraceleft{}f}},',
  )
  expect(bibtex.split('{')).toHaveLength(bibtex.split('}').length)
})

test('the data set is cited by its version and the year it reaches', () => {
  const data = {
    title: 'Arland–Borland tension index',
    address: 'https://tensiometer.example/data',
    asOf: parseDay('2026-06-30'),
    dataVersion: '2026-06-30-0a1b2c3d',
    methodVersion: '1.0.0',
  }
  expect(citeData(data)).toEqual({
    apa: 'Tensiometer. (2026). Arland–Borland tension index (data 2026-06-30-0a1b2c3d, method 1.0.0) [Data set]. https://tensiometer.example/data',
    bibtex: `@misc{tensiometer-2026-06-30-0a1b2c3d,
  author = {{Tensiometer}},
  title = {{Arland–Borland tension index}},
  year = {2026},
  version = {data 2026-06-30-0a1b2c3d, method 1.0.0},
  url = {https://tensiometer.example/data}
}`,
  })
})
