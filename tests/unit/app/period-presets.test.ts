import { expect, test } from 'vitest'
import { presetsOf, sameChoice } from '@/app/_site/period-presets'
import type { PeriodChoice } from '@/lib/chart/period'
import { day, facts } from '@/tests/fixtures/arland-borland'

test('only periods shorter than the record are offered, and the whole of it last', () => {
  const coverage = { ...facts.coverage, from: day('2016-03-01'), asOf: day('2020-12-31') }
  expect(presetsOf({ coverage })).toEqual([
    { choice: { kind: 'last', span: '1y' }, label: '1Y', name: '1Y: Last year' },
    { choice: { kind: 'last', span: '3y' }, label: '3Y', name: '3Y: Last 3 years' },
    { choice: { kind: 'all' }, label: 'Since 2016', name: 'Since 2016' },
  ])
})

test('a spoken name begins with what is printed', () => {
  for (const { label, name } of presetsOf(facts)) expect(name.startsWith(label)).toBe(true)
})

test('two choices are the same only when they ask for the same', () => {
  const choices: readonly PeriodChoice[] = [
    { kind: 'all' },
    { kind: 'last', span: '1y' },
    { kind: 'last', span: '3y' },
    { kind: 'between', from: day('2020-01-01'), to: day('2020-02-01') },
    { kind: 'between', from: day('2020-01-01'), to: day('2020-02-02') },
  ]
  for (const [i, a] of choices.entries())
    for (const [j, b] of choices.entries()) expect(sameChoice(a, { ...b })).toBe(i === j)
})
