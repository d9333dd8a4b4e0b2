import { describe, expect, test } from 'vitest'
import { buildView } from '@/lib/chart/build-view'
import { parseDay } from '@/lib/event/day'
import { EVERYTHING, type Selection } from '@/lib/tension/selection'
import { covered, day, events, facts, series, viewOf } from '@/tests/fixtures/arland-borland'

const summer = { from: day('2020-04-01'), to: day('2020-07-31') }
const borland: Selection = { by: 'BOR', domains: ['military'], tone: 'raises', happened: null }

describe('the whole index', () => {
  test('a period up to the last day is titled with level and grade', () =>
    expect(viewOf().title).toBe('Arland–Borland tension stands at 46.9, Ordinary'))
  test('an earlier period is titled with its days, which the subtitle then leaves out', () => {
    const view = viewOf(summer)
    expect(view.title).toBe('Arland–Borland tension, 1 Apr 2020 – 31 Jul 2020')
    expect(view.subtitle).toBe('Daily index, 0–100, 50 = neutral')
    expect(viewOf().subtitle).toBe('1 Jan 2020 – 31 Dec 2020 · daily index, 0–100, 50 = neutral')
  })
  test('six grades cover the scale in sixths, lowest first', () => {
    const { bands } = viewOf().y
    expect(bands.map(({ name }) => name)).toEqual(facts.grades.map(({ name }) => name))
    expect(bands[0]?.from).toBe(0)
    expect(bands[3]?.from).toBe(50)
    expect(bands[5]?.to).toBe(100)
  })
  test('the end of the line says level and grade', () => expect(viewOf().endLabel).toBe('46.9 Ordinary'))
  test('the source line counts the record and names both versions', () =>
    expect(viewOf().sourceLine).toBe(
      'Source: Tensiometer events, 6 events, 12 sources, data 2020-12-31-0a1b2c3d, method 1.0.0. CC BY 4.0.',
    ))
})

describe('a part of the index', () => {
  const view = viewOf(summer, borland)
  test('the title says that it is a part, whose acts and which', () =>
    expect(view.title).toBe(
      'Part of Arland–Borland tension from Borlandic acts: Military events that raise tension',
    ))
  test('the subtitle gives period, unit and filters', () =>
    expect(view.subtitle).toBe(
      '1 Apr 2020 – 31 Jul 2020 · points added to the neutral 50; parts add up to the index · ' +
        'Borlandic acts, with half of each joint act · Military · raises tension',
    ))
  test('the axis counts from neutral and there are no grades', () => {
    expect(view.y.ticks.map(({ label }) => label)).toEqual(['\u221250', '\u221225', '0', '+25', '+50'])
    expect(view.y.bands).toEqual([])
    expect(view.endLabel).toMatch(/ points$/)
  })
  test('only scored events of the part have stems; milestones stay', () => {
    expect(view.stems.map(({ event }) => event)).toEqual(['2020-05-01-drill', '2020-05-04-call-refused'])
    expect(view.milestones).toHaveLength(2)
  })
})

describe('marks', () => {
  test('an unconfirmed event, which does not move the line, has no stem', () => {
    const unconfirmed = events.map((e) => (e.id === '2020-05-01-drill' ? { ...e, weight: 0 } : e))
    const { stems } = buildView(facts, series, unconfirmed, covered, EVERYTHING)
    expect(stems.map(({ event }) => event)).not.toContain('2020-05-01-drill')
  })
  test('a context event, which scores 0, has no stem', () =>
    expect(viewOf().stems.map(({ event }) => event)).not.toContain('2020-08-15-statement'))
  test('who acted is the first side, the second, or both', () =>
    expect(viewOf().stems.map(({ actor }) => actor)).toEqual(['first', 'second', 'second', 'both', 'both']))
  test('milestones in view are numbered by date, from 1, and lie on the line', () => {
    const { milestones } = viewOf(summer)
    expect(milestones.map(({ number, label }) => `${number} ${label}`)).toEqual([
      '1 Drill in the strait',
      '2 Call refused',
    ])
    expect(milestones[0]?.value).toBe(series.values[day('2020-05-01') - series.first])
  })
  test('a milestone on a day without data lies on the nearest day that has some', () => {
    const gap = day('2020-05-01') - series.first
    const values = series.values.map((value, i) => (i === gap ? null : value))
    const view = buildView(facts, { ...series, values }, events, summer, EVERYTHING)
    expect(view.values[day('2020-05-01') - summer.from]).toBeNull()
    expect(view.milestones[0]?.value).toBe(values[gap - 1])
  })
})

describe('days to read with care', () => {
  test('the first days are warming up, those after the newest record have no newer record', () =>
    expect(viewOf().cautions).toEqual([
      { kind: 'warming-up', from: day('2020-01-01'), to: day('2020-01-30'), label: 'warming up' },
      {
        kind: 'no-newer-record',
        from: day('2020-10-06'),
        to: day('2020-12-31'),
        label: 'no newer record; earlier events fade',
      },
    ]))
  test('they are cut to the period, and absent where it touches neither', () => {
    expect(viewOf(summer).cautions).toEqual([])
    expect(viewOf({ from: day('2020-01-10'), to: day('2020-10-10') }).cautions).toMatchObject([
      { from: day('2020-01-10'), to: day('2020-01-30') },
      { from: day('2020-10-06'), to: day('2020-10-10') },
    ])
  })
  test('a record that reaches the as-of day has no such span', () =>
    expect(
      viewOf(covered, EVERYTHING, {
        coverage: { ...facts.coverage, warmUpDays: 0, newestRecord: facts.coverage.asOf },
      }).cautions,
    ).toEqual([]))
})

test('a view is plain JSON: it survives printing and reading', () => {
  const view = viewOf()
  expect(JSON.parse(JSON.stringify(view))).toEqual(view)
})

test('days before the series have no data, not 0', () =>
  expect(viewOf({ from: parseDay('2019-12-30'), to: parseDay('2020-01-05') }).values.slice(0, 3)).toEqual([
    null,
    null,
    series.values[0],
  ]))

test('the alternative text tells scale, range with dates, end, milestones and cautions', () =>
  expect(viewOf().altText).toBe(
    'Line chart of the daily Arland–Borland tension index, 0 to 100, where 50 is neutral. ' +
      'From 1 Jan 2020 to 31 Dec 2020 the index ranged from 38.2 (5 Oct 2020) to 68.8 (4 May 2020). ' +
      '4 milestones in this period. It ends at 46.9, Ordinary. ' +
      'Milestones: 1 First tariff on timber, 10 Feb 2020; 2 Drill in the strait, 1 May 2020; ' +
      '3 Call refused, 4 May 2020; 4 Timber agreement, 5 Oct 2020. ' +
      '1 Jan 2020 to 30 Jan 2020: warming up. ' +
      '6 Oct 2020 to 31 Dec 2020: no newer record; earlier events fade.',
  ))
