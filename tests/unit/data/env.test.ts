import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseEnv } from '@/lib/data/env'

test('nothing set means content and .data beside the program', () => {
  const byDefault = {
    contentDir: resolve('content'),
    dataDir: resolve('.data'),
    publicUrl: null,
    databaseUrl: null,
    snapshotToken: null,
  }
  expect(parseEnv({})).toEqual(byDefault)
  const empty = { CONTENT_DIR: '', DATA_DIR: ' ', PUBLIC_URL: '', DATABASE_URL: '', SNAPSHOT_TOKEN: '' }
  expect(parseEnv(empty)).toEqual(byDefault)
})

test('folders may be given from anywhere, the address without its last slash', () => {
  expect(
    parseEnv({ CONTENT_DIR: '/srv/dyad', DATA_DIR: 'var', PUBLIC_URL: 'https://example.org/' }),
  ).toMatchObject({
    contentDir: '/srv/dyad',
    dataDir: resolve('var'),
    publicUrl: 'https://example.org',
  })
})

test('an address that is none is refused by name', () => {
  expect(() => parseEnv({ PUBLIC_URL: 'example' })).toThrow(
    'PUBLIC_URL "example": expected an http or https address',
  )
})

test('snapshots may be kept on PostgreSQL', () => {
  const databaseUrl = 'postgres://a:b@db.example/tension'
  expect(parseEnv({ DATABASE_URL: databaseUrl })).toMatchObject({ databaseUrl })
})

test('a secret that cannot be used is refused by name and never repeated', () => {
  const refusal = () => parseEnv({ DATABASE_URL: 'mysql://a:hunter2@db', SNAPSHOT_TOKEN: 'hunter2' })
  expect(refusal).toThrow(
    'environment DATABASE_URL: expected postgres://user:password@host/database; environment SNAPSHOT_TOKEN: expected at least 16 characters',
  )
  expect(refusal).not.toThrow('hunter2')
})
