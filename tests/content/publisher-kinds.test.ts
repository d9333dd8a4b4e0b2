import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { KIND_RULE } from '@/lib/words/publisher-words'

test('the rule on the data page is the one publishers.yaml was filled by, word for word', () => {
  const text = readFileSync('content/publishers.yaml', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.slice(1).trim())
    .join(' ')
    .replace(/\s+/g, ' ')
  for (const [kind, rule] of Object.entries(KIND_RULE)) expect(text).toContain(`${kind} ${rule}`)
})
