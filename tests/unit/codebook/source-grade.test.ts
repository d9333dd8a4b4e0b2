import { expect, test } from 'vitest'
import { gradeSources } from '@/lib/codebook/source-grade'
import { CODEBOOK, event, PUBLISHERS, source } from './sample'

const grade = (sources: unknown[], confidence = 'high') =>
  gradeSources(event({ sources, confidence }), CODEBOOK, PUBLISHERS)

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

test('state media alone weigh 0.8; when unsure and alone they do not count', () => {
  expect(grade([source('voice')]).weight).toBe(0.8)
  expect(grade([source('voice'), source('trumpet')], 'medium').weight).toBe(0.8)
  expect(grade([source('voice')], 'medium').weight).toBe(0)
})

test('an encyclopedia alone does not confirm an event', () => {
  expect(grade([source('wiki')]).weight).toBe(0)
})
