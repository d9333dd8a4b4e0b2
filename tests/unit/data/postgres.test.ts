import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPostgresStore } from '@/lib/data/store/postgres'
import { findPostgres, type PostgresServer, startPostgres } from './postgres-server'
import { storeTests } from './store.suite'

const programs = findPostgres()

describe.skipIf(programs === null)('on PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres(programs ?? '')
  })
  afterAll(() => server?.stop())

  storeTests(async () => {
    const url = await server.newDatabase()
    return () => openPostgresStore(url)
  })

  test('a crash of the server takes nothing that was acknowledged', async () => {
    const url = await server.newDatabase()
    const store = await openPostgresStore(url)
    const ids = Array.from({ length: 100 }, (_, i) => `0000-0000-0${100 + i}`)
    await Promise.all(ids.map((id) => store.save(id, '{}', '2026-07-01T00:00:00.000Z')))
    await server.crash()
    for (const id of ids) expect(await store.open(id)).not.toBeNull()
    await store.close()
  })

  test('a database of a newer program is left alone', async () => {
    const url = await server.newDatabase()
    await (await openPostgresStore(url)).close()
    const sql = postgres(url, { max: 1 })
    await sql`UPDATE schema_version SET version = 99`
    await sql.end()
    await expect(openPostgresStore(url)).rejects.toThrow('newer than')
  })
})
