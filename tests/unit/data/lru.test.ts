import { expect, test } from 'vitest'
import { Lru } from '@/lib/data/lru'

const cache = () => new Lru<string>(5, (text) => text.length)

test('the one unused for longest goes first', () => {
  const lru = cache()
  lru.set('a', 'xx')
  lru.set('b', 'yy')
  expect(lru.get('a')).toBe('xx')
  lru.set('c', 'zz')
  expect([lru.get('a'), lru.get('b'), lru.get('c')]).toEqual(['xx', undefined, 'zz'])
})

test('a value set again weighs once', () => {
  const lru = cache()
  for (let i = 0; i < 10; i++) lru.set('a', 'xx')
  lru.set('b', 'yyy')
  expect([lru.get('a'), lru.get('b')]).toEqual(['xx', 'yyy'])
})

test('a value heavier than the whole cache stays until the next', () => {
  const lru = cache()
  lru.set('a', 'xxxxxxxx')
  expect(lru.get('a')).toBe('xxxxxxxx')
  lru.set('b', 'y')
  expect([lru.get('a'), lru.get('b')]).toEqual([undefined, 'y'])
})
