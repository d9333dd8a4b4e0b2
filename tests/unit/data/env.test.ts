import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseEnv } from '@/lib/data/env'

test('nothing set means content and .data beside the program', () => {
  const byDefault = {
    contentDir: resolve('content'),
    dataDir: resolve('.data'),
    port: 3000,
    publicUrl: 'http://localhost:3000',
    trustedProxies: 0,
    snapshotsPerDay: 20_000,
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

test('without a public address the site is this machine, at the port that readers reach', () => {
  expect(parseEnv({ PORT: '8080' })).toMatchObject({ port: 8080, publicUrl: 'http://localhost:8080' })
  expect(parseEnv({ PORT: '41000', SITE_PORT: '8080' })).toMatchObject({ port: 8080 })
})

test('proxies are trusted by their number or their networks', () => {
  expect(parseEnv({ TRUSTED_PROXIES: '2' }).trustedProxies).toBe(2)
  expect(parseEnv({ TRUSTED_PROXIES: '10.0.0.0/8, fd00::/8,192.0.2.1' }).trustedProxies).toEqual([
    '10.0.0.0/8',
    'fd00::/8',
    '192.0.2.1',
  ])
})

test.each([
  ['PORT', '0', 'expected a whole number from 1 to 65535'],
  ['PORT', 'http', 'expected a whole number from 1 to 65535'],
  ['SNAPSHOTS_PER_DAY', '-1', 'expected a whole number from 0 to 999999999'],
  ['TRUSTED_PROXIES', 'all', 'expected a number of proxies up to 9'],
  ['TRUSTED_PROXIES', '10.0.0.0/99', 'expected a number of proxies up to 9'],
  ['PUBLIC_URL', `https://${'a'.repeat(250)}.example`, 'expected at most 200 characters'],
])('the setting %s "%s" stops the start, by name', (name, value, expected) => {
  expect(() => parseEnv({ [name]: value })).toThrow(`environment ${name} "${value}": ${expected}`)
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
