import { expect, test } from 'vitest'
import { tidyText } from '@/lib/ask/tidy-text'

test('what a link brings along from the sentence around it is dropped', () => {
  expect(tidyText(' 2022-07-01).')).toBe('2022-07-01')
  expect(tidyText('“military”')).toBe('“military')
})

test('digits of one width, single spaces, plain hyphens, no invisible marks', () => {
  expect(tidyText('２０２２－０７－０１')).toBe('2022-07-01')
  expect(tidyText('1\u200b  Jul\u00a02022')).toBe('1 Jul 2022')
})

test('brackets without an end in them are kept as they are', () => {
  expect(tidyText(`${')'.repeat(5000)}x`)).toHaveLength(5001)
})
