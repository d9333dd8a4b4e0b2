import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Given, givenIn } from '@/lib/ask/given'
import { readRequest } from '@/lib/ask/read-request'
import { CHART, EVENTS } from '@/lib/ask/sets'
import { canonicalAddress } from '@/lib/serve/canonical-address'
import { FACTS } from '@/tests/unit/ask/asked'

const given = (url: string): Given => givenIn(new URLSearchParams(url.slice(url.indexOf('?') + 1)))

/** What an address asks for and what is said of it, in whichever order. */
function outcome(set: typeof CHART | typeof EVENTS, url: string) {
  const { asked, problems } = readRequest(set, given(url), FACTS as never)
  return { asked, problems: problems.map((problem) => JSON.stringify(problem)).sort() }
}

const NAMES = [
  'from',
  'to',
  'p',
  'by',
  'domain',
  'tone',
  'lines',
  'w',
  'q',
  'thread',
  'amp;to',
  'amp;domain',
  'x',
]
const VALUES = [
  '',
  ' ',
  '2022-07-01',
  '2022-07',
  '1 Jul 2022',
  'AAA',
  'aaa',
  'BBB',
  'trade',
  'military',
  'a&b=c',
  '%',
  '+',
]

test('the one spelling of an address is read as the address itself: the same is asked, the same is wrong', () => {
  const pair = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES))
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 8 }), (pairs) => {
      const url = `/?${new URLSearchParams(pairs.map(([name, value]) => [name, value]))}`
      for (const set of [CHART, EVENTS])
        expect(outcome(set, canonicalAddress(url))).toEqual(outcome(set, url))
    }),
  )
})

test.each([
  ['/?domain=b&domain=a', '/?domain=b&domain=a'],
  ['/?domain=a&domain=b&domain=a', '/?domain=a&domain=b'],
  ['/?domain=a,b', '/?domain=a%2Cb'],
  ['/?from=2022&amp;to=2023', '/?amp%3Bto=2023&from=2022'],
  ['/?from=2022&amp;utm_source=x&amp;amp;fbclid=y', '/?from=2022'],
  ['/?utm_source=x', '/'],
  ['/?weekly', '/?weekly='],
  ['/?', '/'],
  ['/', '/'],
])('%s is kept as %s', (url, kept) => {
  expect(canonicalAddress(url)).toBe(kept)
  expect(canonicalAddress(kept)).toBe(kept)
})
