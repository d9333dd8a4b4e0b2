import { expect, test } from 'vitest'
import { gradeSources } from '@/lib/codebook/source-grade'
import { CODEBOOK, event, PUBLISHERS, SIDES, source } from './sample'

const grade = (sources: unknown[], confidence = 'high', act: Record<string, unknown> = {}) =>
  gradeSources(event({ sources, confidence, ...act }), CODEBOOK, PUBLISHERS, SIDES)

test('two independent newspapers confirm an event in full', () => {
  expect(grade([source('gazette'), source('agency')])).toMatchObject({
    independent: 2,
    credibility: 1,
    weight: 1,
  })
})

test('two titles of one owner count once', () => {
  expect(grade([source('gazette'), source('sunday-gazette')])).toMatchObject({ sources: 2, independent: 1 })
})

test('two reprints of one agency report count once and carry its reliability', () => {
  expect(grade([source('blog', 'agency'), source('gazette', 'agency')])).toMatchObject({
    independent: 1,
    reliability: 'A',
  })
})

test('an unknown publisher never counts as independent and carries no weight alone', () => {
  expect(grade([source('blog')])).toMatchObject({ independent: 0, reliability: 'F', weight: 0 })
})

test('one newspaper weighs in full when the record is sure and 0.8 when it is not', () => {
  expect(grade([source('gazette')]).weight).toBe(1)
  expect(grade([source('gazette')], 'medium').weight).toBe(0.8)
})

test('state media are the record of what their own state did and said, and no more', () => {
  expect(grade([source('voice')])).toMatchObject({ reliability: 'A', weight: 1 })
  expect(grade([source('trumpet')])).toMatchObject({ reliability: 'C', weight: 0.8 })
  expect(grade([source('trumpet')], 'medium').weight).toBe(0)
})

test('in an act of both sides the state media of each are the record', () => {
  const talks = { initiator: 'mutual', target: 'mutual' }
  expect(grade([source('trumpet')], 'high', talks).reliability).toBe('A')
})

test('an encyclopedia alone does not confirm an event', () => {
  expect(grade([source('wiki')]).weight).toBe(0)
})
