import { describe, expect, test } from 'vitest'
import { parseDay } from '@/lib/event/day'
import { measureSchema, type Stage } from '@/lib/event/measure'
import { lifeOf } from '@/lib/measures/life'
import { togetherOf } from '@/lib/measures/shares'
import { registerOn, statusOn } from '@/lib/measures/status'

const stage = (name: Stage, on: string, share: number) => ({
  stage: name,
  on,
  share,
  event: '2020-01-01-act',
})

function measure(stages: readonly ReturnType<typeof stage>[], confirmed = true) {
  const source = { publisher: 'gazette', title: 'Register', url: null, published: null }
  return measureSchema.parse({
    id: 'tariff',
    title: 'A tariff',
    by: 'AAA',
    on: 'BBB',
    instrument: 'tariff',
    reach: 'general',
    imposedBy: '2020-01-01-act',
    stages,
    checked: confirmed ? { on: '2022-01-01', state: '2021-12-30', source } : null,
    ...(confirmed ? {} : { unconfirmed: 'No register' }),
  })
}
const on = (text: string) => parseDay(text)

/** A tariff in force, halved, suspended, the suspension extended, resumed whole, and ended. */
const LIFE = measure([
  stage('effective', '2020-02-01', 1),
  stage('reduced', '2020-06-01', 0.5),
  stage('suspended', '2020-09-01', 0),
  stage('extended', '2020-12-01', 0),
  stage('resumed', '2021-03-01', 1),
  stage('ended', '2021-06-01', 0),
])

describe('the status of a measure', () => {
  test.each([
    ['2020-01-31', 'pending'],
    ['2020-02-01', 'in-force'],
    ['2020-05-31', 'in-force'],
    ['2020-06-01', 'partly'],
    ['2020-09-01', 'suspended'],
    ['2020-12-01', 'suspended'],
    ['2021-02-28', 'suspended'],
    ['2021-03-01', 'in-force'],
    ['2021-06-01', 'ended'],
  ])('on %s is %s', (day, status) => expect(statusOn(LIFE, on(day))).toBe(status))

  test('is unknown after the last stage where nobody could confirm it, and not before', () => {
    const open = measure([stage('effective', '2020-02-01', 1), stage('reduced', '2020-06-01', 0.5)], false)
    expect(statusOn(open, on('2020-05-31'))).toBe('in-force')
    expect(statusOn(open, on('2020-06-01'))).toBe('partly')
    expect(statusOn(open, on('2020-06-02'))).toBe('unknown')
  })

  test('of what ended is ended, confirmed or not', () => {
    const over = measure([stage('effective', '2020-02-01', 1), stage('lapsed', '2020-06-01', 0)], false)
    expect(statusOn(over, on('2021-01-01'))).toBe('ended')
  })

  test('of what was withdrawn before it took effect was never in force', () => {
    const never = measure([stage('withdrawn', '2020-02-01', 0)])
    expect([statusOn(never, on('2020-01-15')), statusOn(never, on('2020-02-01'))]).toEqual([
      'pending',
      'ended',
    ])
    expect(registerOn([never], on('2020-02-01'))).toEqual([])
  })
})

test('the register of a day holds what is in force in part or whole; a suspension is out of it and not over', () => {
  expect(registerOn([LIFE], on('2020-07-01'))).toEqual([LIFE])
  expect(registerOn([LIFE], on('2020-10-01'))).toEqual([])
  expect(registerOn([LIFE], on('2021-04-01'))).toEqual([LIFE])
})

test('the life of a measure is a piece for each way it stood, cut to the days asked for', () => {
  const pieces = lifeOf(LIFE, { from: on('2020-05-01'), to: on('2020-12-31') })
  expect(pieces.map(({ status, share }) => [status, share])).toEqual([
    ['in-force', 1],
    ['partly', 0.5],
    ['suspended', 0],
    ['suspended', 0],
  ])
  expect([pieces[0]?.from, pieces.at(-1)?.to]).toEqual([on('2020-05-01'), on('2020-12-31')])
})

test('measures of one act add up to steps, of which none changes nothing', () => {
  const shares = (...steps: [string, number][]) => ({
    shares: steps.map(([day, share]) => ({ day: on(day), share })),
  })
  expect(
    togetherOf([
      shares(['2020-01-01', 0.5], ['2020-03-01', 0]),
      shares(['2020-02-01', 0.5], ['2020-03-01', 0.5]),
    ]),
  ).toEqual([
    { day: on('2020-01-01'), share: 0.5 },
    { day: on('2020-02-01'), share: 1 },
    { day: on('2020-03-01'), share: 0.5 },
  ])
})
