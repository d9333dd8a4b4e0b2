import { expect, test } from 'vitest'
import { printWeights, readWeights } from '@/lib/ask/weights'

const GROUPS = ['words', 'military']
const read = (text: string) => readWeights(text, GROUPS)

test('weights are read from names and factors', () => {
  expect(read('words:1.5,memory:2,lambda:0')).toEqual({
    weights: { groups: { words: 1.5 }, halfLives: 2, lambda: 0 },
    misread: [],
  })
})

test('factors of 1 are the published weights, however they are written', () => {
  expect(read('words:1,memory:1.0,lambda:1')).toEqual({ weights: null, misread: [] })
  expect(printWeights(null)).toBeNull()
  expect(printWeights({ groups: { words: 1 }, halfLives: 1, lambda: 1 })).toBeNull()
})

test.each([
  ['navy:2', 'a group the codebook does not have'],
  ['words:3.25', 'more than three'],
  ['words:0.3', 'between two steps'],
  ['memory:0', 'a half-life of nothing'],
  ['words', 'no factor'],
  ['words:-1', 'less than nothing'],
  ['toString:2', 'a name of every object'],
])('%s is left out: %s', (text) => {
  expect(read(`${text},lambda:2`)).toEqual({
    weights: { groups: {}, halfLives: 1, lambda: 2 },
    misread: [text],
  })
})

test('of a name with two factors neither counts', () => {
  expect(read('words:2,memory:2,words:3')).toEqual({
    weights: { groups: {}, halfLives: 2, lambda: 1 },
    misread: ['words:2', 'words:3'],
  })
})

test('the same weights are written alike, whatever the order they were chosen in', () => {
  const one = read('military:0.5,words:2').weights
  const other = read('words:2,military:0.5').weights
  expect(printWeights(one)).toBe('military:0.5,words:2')
  expect(printWeights(other)).toBe('military:0.5,words:2')
})
