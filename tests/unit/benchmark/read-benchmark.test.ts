import { utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { readBenchmark } from '@/lib/benchmark/read-benchmark'
import { readSpreadsheet } from '@/lib/data/spreadsheet'
import { addMonths, parseDay, printDay } from '@/lib/event/day'

// Invented numbers in the shape of the public files.
const SIDES = [
  { code: 'AAA', name: 'Republic of Aland', short: 'Aland' },
  { code: 'BBB', name: 'Kingdom of Beland', short: 'Beland' },
]
const START = parseDay('2018-01-01')
const EPOCH = parseDay('1899-12-30')
const MONTHS = Array.from({ length: 24 }, (_, i) => addMonths(START, i))
const stata = (i: number) => `${2018 + Math.floor(i / 12)}m${(i % 12) + 1}`

const bytesOf = (text: string) => new TextEncoder().encode(text)
const readCsv = (text: string, sides = SIDES) =>
  readBenchmark('file.csv', readSpreadsheet('file.csv', bytesOf(text)), sides)

function workbook(rows: readonly (readonly (string | number | null)[])[], bookType: 'xls' | 'xlsx') {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Sheet1')
  return new Uint8Array(write(book, { bookType, type: 'array' }))
}

test('a tension index: Stata months, and a note of how to cite it under the numbers', () => {
  const rows = MONTHS.map((_, i) => `${stata(i)},${100 + i}`)
  const [series, ...more] = readCsv(
    `date,UCT\r\n${rows.join('\r\n')}\r\n,\r\n"Please cite: A, B (2024)",\r\n`,
  )
  expect(more).toEqual([])
  expect(series).toMatchObject({ id: 'uct', column: 'UCT' })
  expect(series?.values).toHaveLength(24)
  expect(series?.values[13]).toEqual({ month: parseDay('2019-02-01'), value: 113 })
})

test('both directions between the two states are added up, whatever the file calls them', () => {
  const rows = MONTHS.map((month, i) => `${printDay(month)},100.0,9.9,${i}.5,0.25`)
  const [series] = readCsv(`Date,GPR_AI,AAA|Celand,AAA|Beland,beland|AAA\n${rows.join('\n')}\n`)
  expect(series).toMatchObject({
    id: 'ai-gpr',
    name: 'AI-GPR, Aland and Beland',
    column: 'AAA|Beland + beland|AAA',
  })
  expect(series?.values[2]).toEqual({ month: parseDay('2018-03-01'), value: 2.75 })
})

test.each(['xls', 'xlsx'] as const)(
  'a workbook of country shares (%s) gives one series a side',
  (bookType) => {
    const rows = MONTHS.map((month, i) => [month - EPOCH, 100, i / 10, i / 20, i === 0 ? 'GPR' : null])
    const sheets = readSpreadsheet(
      'gpr',
      workbook(
        [['month', 'GPR', 'GPRC_AAA', 'GPRC_BBB', 'var_name'], [1, 100, null, null, null], ...rows],
        bookType,
      ),
    )
    const series = readBenchmark('gpr', sheets, SIDES)
    expect(series.map(({ id, name }) => [id, name])).toEqual([
      ['gpr-aaa', 'GPR, Republic of Aland'],
      ['gpr-bbb', 'GPR, Kingdom of Beland'],
    ])
    expect(series[1]?.values).toHaveLength(24)
    expect(series[1]?.values[2]).toEqual({ month: parseDay('2018-03-01'), value: 0.1 })
  },
)

test('a year and a month may stand in columns of their own', () => {
  const rows = MONTHS.map((_, i) => `${(i % 12) + 1},${2018 + Math.floor(i / 12)},.${i + 10}`)
  const [series] = readCsv(`n_month,year,GPRC_BBB\n${rows.join('\n')}`)
  expect(series?.values[12]).toEqual({ month: parseDay('2019-01-01'), value: 0.22 })
})

test('any other column can be named', () => {
  const text = `Date;Index\n${MONTHS.map((month, i) => `${printDay(month)};${i}`).join('\n')}`
  const chosen = { column: 'index', id: 'mine', name: 'Mine', reference: 'A (2020)' }
  const [series] = readBenchmark('x.csv', readSpreadsheet('x.csv', bytesOf(text)), SIDES, chosen)
  expect(series).toMatchObject({ id: 'mine', name: 'Mine', reference: 'A (2020)', column: 'Index' })
})

test('months without a value are gaps', () => {
  const rows = MONTHS.map((month) => `${printDay(month)},1`)
  const [series] = readCsv(`Date,UCT\n2017-10-01,\n2017-11-01,.\n2017-12-01,NA\n${rows.join('\n')}`)
  expect(series?.values).toHaveLength(24)
})

const GOOD = MONTHS.map((month) => `${printDay(month)},1`).join('\n')

test.each([
  [
    'columns of other states',
    `Date,GPRC_XXX,Other\n2020-01-01,1,2`,
    'file.csv: found the columns Date, GPRC_XXX, Other, expected a column of months and UCT, GPRC_AAA or GPRC_BBB, or AAA|Beland with Beland|AAA; name another with --column',
  ],
  [
    'no header',
    '2020-01-01,1\n2020-02-01,2',
    'file.csv: found no row with a column named Date, Month or Year',
  ],
  [
    'a date of another order',
    `Date,UCT\n${GOOD}\n3/1/2020,5`,
    'file.csv, row 26: found "3/1/2020", expected a month',
  ],
  [
    'a decimal comma',
    `Date,UCT\n${GOOD}\n2020-03-01,"1,5"`,
    'file.csv, row 26: found "1,5", expected a number',
  ],
  ['a month twice', `Date,UCT\n${GOOD}\n2018-01-01,5`, 'file.csv, row 26: found "2018-01-01" a second time'],
  ['too few months', 'Date,UCT\n2020-01-01,5', 'file.csv: found 1 month with a value, expected at least 24'],
  ['a web page', '<!doctype html><html>', 'file.csv: found a web page'],
  ['an empty file', '', 'file.csv: found no row with a column'],
  ['bytes of a picture', 'PNG\0\0\0', 'file.csv: found bytes that are neither text nor a workbook'],
])('%s: the error says where, what was found and what was expected', (_, text, message) => {
  expect(() => readCsv(text)).toThrow(message)
})

test('a torn workbook is refused', () => {
  const bytes = workbook([['month', 'GPRC_AAA']], 'xlsx').slice(0, 200)
  expect(() => readSpreadsheet('gpr.xlsx', bytes)).toThrow('gpr.xlsx: found a file that cannot be opened')
})
