import { expect, test } from 'vitest'
import { printGrade } from '@/lib/codebook/source-grade'
import { getDataset } from '@/lib/data/open-dataset'
import { describeDifferences, expectLines } from './expected-lines'

test('no event changes its grade, weight or score without being named in expected/grades.csv', async () => {
  const { scorings } = await getDataset('content')
  const rows = [...scorings].map(([id, { event, sources }]) =>
    [id, printGrade(sources), sources.sources, sources.independent, sources.weight, event.score].join(','),
  )
  expectLines('grades.csv', ['id,grade,sources,independent,weight,score', ...rows.sort()])
})

test('a difference names the event, what it was, what it is and how to take it over', () => {
  const before = ['id,grade', 'gone,A1', 'kept,A1', 'regraded,B1']
  const after = ['id,grade', 'kept,A1', 'new,C2', 'regraded,C3']
  expect(describeDifferences('grades.csv', before, after)?.split('\n')).toEqual([
    'grades.csv: lines that differ from tests/content/expected/grades.csv: 3',
    'removed  gone,A1',
    'added    new,C2',
    'changed  regraded,B1 -> regraded,C3',
    expect.stringMatching(/^If that is meant, run UPDATE=1 npx vitest run /),
  ])
  expect(describeDifferences('grades.csv', before, before)).toBeNull()
})
