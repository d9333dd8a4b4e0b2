import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseEnv } from '@/lib/data/env'

test('nothing set means content and .data beside the program', () => {
  const byDefault = { contentDir: resolve('content'), dataDir: resolve('.data'), publicUrl: null }
  expect(parseEnv({})).toEqual(byDefault)
  expect(parseEnv({ CONTENT_DIR: '', DATA_DIR: ' ', PUBLIC_URL: '' })).toEqual(byDefault)
})

test('folders may be given from anywhere, the address without its last slash', () => {
  expect(parseEnv({ CONTENT_DIR: '/srv/dyad', DATA_DIR: 'var', PUBLIC_URL: 'https://example.org/' })).toEqual(
    {
      contentDir: '/srv/dyad',
      dataDir: resolve('var'),
      publicUrl: 'https://example.org',
    },
  )
})

test('an address that is none is refused by name', () => {
  expect(() => parseEnv({ PUBLIC_URL: 'example' })).toThrow(
    'PUBLIC_URL "example": expected an http or https address',
  )
})
