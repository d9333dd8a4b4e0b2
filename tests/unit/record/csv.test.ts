import { expect, test } from 'vitest'
import { printCsv, readCsv } from '@/lib/record/csv'

test('fields with commas, quotes or line ends are quoted, others stand as they are', () => {
  expect(
    printCsv(
      ['a', 'b'],
      [
        ['x,y', 'say "no"'],
        ['two\nlines', 1.5],
        [null, ''],
      ],
    ),
  ).toBe('a,b\r\n"x,y","say ""no"""\r\n"two\nlines",1.5\r\n,\r\n')
})

test('numbers keep every digit', () => {
  expect(printCsv(['n'], [[1 / 3], [-0.1], [1e-7]])).toBe('n\r\n0.3333333333333333\r\n-0.1\r\n1e-7\r\n')
})

test('what was printed is read back, with the line each record starts on', () => {
  const rows = [
    ['x,y', 'say "no"'],
    ['two\nlines', ''],
    ['', '1.5'],
  ]
  expect(readCsv(printCsv(['a', 'b'], rows))).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x,y', 'say "no"'] },
    { line: 3, cells: ['two\nlines', ''] },
    { line: 5, cells: ['', '1.5'] },
  ])
})

test('a text without a last line end, and with empty lines, is read alike', () => {
  expect(readCsv('a,b\n\n1,\n\n2,3').map(({ line, cells }) => [line, ...cells])).toEqual([
    [1, 'a', 'b'],
    [3, '1', ''],
    [5, '2', '3'],
  ])
  expect(readCsv('')).toEqual([])
})
