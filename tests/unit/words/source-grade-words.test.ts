import { expect, test } from 'vitest'
import { printGrade } from '@/lib/codebook/source-grade'
import { gradeWords } from '@/lib/words/source-grade-words'

test('a grade is a letter for the best source and a figure for the record, each in the terms of the Admiralty code', () => {
  expect(printGrade({ reliability: 'A', credibility: 1 })).toBe('A1')
  expect(gradeWords({ reliability: 'B', credibility: 2 })).toBe(
    'the best source is usually reliable (B); the record is probably true (2)',
  )
})
