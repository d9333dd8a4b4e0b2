import { expect, test } from 'vitest'
import { printCsv } from '@/lib/data/csv'

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
