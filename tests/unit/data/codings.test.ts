import { expect, test } from 'vitest'
import { readRun } from '@/lib/data/codings'
import { CODEBOOK } from '@/tests/unit/codebook/sample'

const HEAD = 'id,class,L,S,M,R,V,Y,step,include,note'
const run = (...rows: string[]) => readRun('codings/run-1.csv', [HEAD, ...rows, ''].join('\n'), CODEBOOK)

test('a row is a class, six modifiers and a step; a record left out has no class', () => {
  const { run: read, problems } = run(
    '2020-01-01-one,SANCTION,1,0,0,0,0,0,0.5,yes,"a, note"',
    '2020-01-02-two,VISIT,0,0,0,0,0,0,1,no,',
  )
  expect(problems).toEqual([])
  expect(read.name).toBe('run-1')
  expect(read.codings).toEqual([
    {
      event: '2020-01-01-one',
      class: 'SANCTION',
      modifiers: { level: 1, scope: 0, military: 0, redLine: 0, reversibility: 0, reciprocity: 0 },
      step: 0.5,
    },
    expect.objectContaining({ event: '2020-01-02-two', class: null }),
  ])
})

test.each([
  ['2020-01-01-one,WAR,0,0,0,0,0,0,1,yes,', 'class', '"WAR"'],
  ['2020-01-01-one,VISIT,0.7,0,0,0,0,0,1,yes,', 'L', '"0.7"'],
  ['2020-01-01-one,VISIT,much,0,0,0,0,0,1,yes,', 'L', '"much"'],
  ['2020-01-01-one,VISIT,0,0,0,0,0,0,2,yes,', 'step', '"2"'],
  ['2020-01-01-one,VISIT,0,0,0,0,0,0,1,maybe,', 'include', '"maybe"'],
  ['one,VISIT,0,0,0,0,0,0,1,yes,', 'id', '"one"'],
  ['2020-01-01-one,VISIT,0,0', '', '4 cells'],
])('the row "%s" is a problem on its line', (row, path, found) => {
  const { problems } = run('2020-01-02-two,VISIT,0,0,0,0,0,0,1,yes,', row)
  expect(problems).toEqual([expect.objectContaining({ file: 'codings/run-1.csv', line: 3, path, found })])
})

test('a record coded twice in a run, and a missing column, are problems', () => {
  const row = '2020-01-01-one,VISIT,0,0,0,0,0,0,1,yes,'
  expect(run(row, row).problems).toEqual([
    expect.objectContaining({ line: 3, found: '"2020-01-01-one" a second time' }),
  ])
  expect(readRun('codings/run-1.csv', 'id,class\n', CODEBOOK).problems).toEqual([
    expect.objectContaining({ line: 1, found: 'no column L, S, M, R, V, Y, step, include' }),
  ])
})
