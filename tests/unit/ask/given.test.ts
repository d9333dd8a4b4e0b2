import { expect, test } from 'vitest'
import { givenIn, isUntidy } from '@/lib/ask/given'

test('a name is read in any case, without what a copied link or a form puts around it', () => {
  const given = givenIn(new URLSearchParams('amp;FROM=2022&domain[]=a&Domain=b'))
  expect([...given]).toEqual([
    ['from', ['2022']],
    ['domain', ['a', 'b']],
  ])
  expect(isUntidy({ FROM: '2022' })).toBe(true)
  expect(isUntidy({ from: '2022' })).toBe(false)
})

test('a parameter named as something every object has is a text like any other', () => {
  // As a framework hands it over that collects parameters in a plain object.
  const sent: Record<string, unknown> = {}
  for (const name of ['constructor', 'toString', 'valueOf']) sent[name] = [Reflect.get({}, name), '2']
  expect([...givenIn(sent as Record<string, string[]>)]).toEqual([
    ['constructor', ['2']],
    ['tostring', ['2']],
    ['valueof', ['2']],
  ])
})
