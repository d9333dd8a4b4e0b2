import { expect, test } from 'vitest'
import { nearestName } from '@/lib/event/nearest-name'

test.each([
  ['reuter', ['ap', 'reuters', 'xinhua'], 'reuters'],
  ['military', ['militray', 'trade'], 'militray'],
  ['trade', ['health', 'sanctions'], null],
  ['x', [], null],
])('%s among %j is %s', (found, known, nearest) => {
  expect(nearestName(found, known)).toBe(nearest)
})
