import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { RemovedError, type SnapshotStore, type StoredRecord } from '@/lib/data/store/store'

const ID = '7Q4K-M2XN-0001'
const OTHER = '7Q4K-M2XN-0002'
const JULY = '2026-07-01T00:00:00.000Z'
const AUGUST = '2026-08-01T00:00:00.000Z'

/** What every engine must do. `open` is called again on the same place to stand for a restart. */
export function storeTests(place: () => Promise<() => Promise<SnapshotStore>>): void {
  describe('a store of snapshots', () => {
    let open: () => Promise<SnapshotStore>
    let store: SnapshotStore
    beforeEach(async () => {
      open = await place()
      store = await open()
    })
    afterEach(() => store.close())

    test('gives back what was saved, with the moment of saving', async () => {
      expect(await store.save(ID, '{"a":"é \\u0000 $1 ?"}', JULY)).toBe('new')
      const kept = { kind: 'snapshot', id: ID, json: '{"a":"é \\u0000 $1 ?"}', savedAt: JULY }
      expect(await store.open(ID)).toEqual(kept)
    })

    test('answers null for an id nobody saved', async () => {
      expect(await store.open('0000-0000-0000')).toBeNull()
    })

    test('keeps the first moment when the same snapshot is saved again', async () => {
      await store.save(ID, '{}', JULY)
      expect(await store.save(ID, '{}', AUGUST)).toBe('kept')
      expect(await store.open(ID)).toMatchObject({ savedAt: JULY })
    })

    test('refuses another snapshot under a known id and keeps the first', async () => {
      await store.save(ID, '{"a":1}', JULY)
      await expect(store.save(ID, '{"a":2}', JULY)).rejects.toThrow('already stands for something else')
      expect(await store.open(ID)).toMatchObject({ json: '{"a":1}' })
    })

    test('still has it after a restart', async () => {
      await store.save(ID, '{"a":1}', JULY)
      await store.close()
      store = await open()
      expect(await store.open(ID)).toMatchObject({ json: '{"a":1}' })
    })

    test('saves once when many ask at the same time', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => store.save(ID, '{}', JULY)))
      expect(answers.filter((answer) => answer === 'new')).toHaveLength(1)
    })

    test('two servers on one store see each other', async () => {
      const other = await open()
      try {
        const ids = Array.from({ length: 20 }, (_, i) => `0000-0000-00${10 + i}`)
        await Promise.all(ids.map((id, i) => (i % 2 ? store : other).save(id, '{}', JULY)))
        for (const id of ids) expect(await store.open(id)).not.toBeNull()
      } finally {
        await other.close()
      }
    })

    test('two servers may start at the same time on a place nobody has used', async () => {
      const fresh = await place()
      const both = await Promise.all([fresh(), fresh()])
      await Promise.all(both.map((each) => each.save(ID, '{}', JULY)))
      for (const each of both) {
        expect(await each.open(ID)).not.toBeNull()
        await each.close()
      }
    })

    describe('taken down', () => {
      const tombstone = { kind: 'tombstone', id: ID, savedAt: JULY, removedAt: AUGUST, why: 'Names a person' }
      beforeEach(async () => {
        await store.save(ID, '{"a":1}', JULY)
        expect(await store.remove(ID, 'Names a person', AUGUST)).toEqual(tombstone)
      })

      test('a snapshot leaves a tombstone, also after a restart', async () => {
        await store.close()
        store = await open()
        expect(await store.open(ID)).toEqual(tombstone)
      })

      test('it cannot be saved again, and the reason is given', async () => {
        await expect(store.save(ID, '{"a":1}', AUGUST)).rejects.toThrow(RemovedError)
        await expect(store.save(ID, '{"a":1}', AUGUST)).rejects.toThrow(
          'was removed on 2026-08-01: Names a person',
        )
        expect(await store.open(ID)).toEqual(tombstone)
      })

      test('the first reason stays', async () => {
        expect(await store.remove(ID, 'Another reason', '2026-09-01T00:00:00.000Z')).toEqual(tombstone)
      })
    })

    test('what nobody saved cannot be taken down', async () => {
      expect(await store.remove(ID, 'Names a person', AUGUST)).toBeNull()
      expect(await store.save(ID, '{}', JULY)).toBe('new')
    })

    test('the archive has one snapshot a week, newest first, and keeps the first', async () => {
      await store.save(ID, '{}', JULY)
      await store.save(OTHER, '{"a":1}', JULY)
      expect(await store.keepWeekly('2026-W27', ID, JULY)).toBe('new')
      expect(await store.keepWeekly('2027-W01', OTHER, JULY)).toBe('new')
      expect(await store.keepWeekly('2026-W27', OTHER, AUGUST)).toBe('kept')
      expect(await store.weekly()).toEqual([
        { kind: 'weekly', week: '2027-W01', id: OTHER, filedAt: JULY },
        { kind: 'weekly', week: '2026-W27', id: ID, filedAt: JULY },
      ])
    })

    test('only what was saved can be filed in the archive', async () => {
      await expect(store.keepWeekly('2026-W27', ID, JULY)).rejects.toThrow()
      expect(await store.weekly()).toEqual([])
    })

    describe('moved to another store', () => {
      // More than are read at a time.
      const ids = Array.from({ length: 120 }, (_, i) => `0000-0000-0${100 + i}`)
      const [first = '', second = ''] = ids
      let records: StoredRecord[]
      beforeEach(async () => {
        for (const id of ids) await store.save(id, `{"id":"${id}"}`, JULY)
        await store.remove(second, 'Names a person', AUGUST)
        await store.keepWeekly('2026-W27', first, AUGUST)
        await store.keepWeekly('2026-W28', second, AUGUST)
        records = await listed(store)
      })

      test('every record is given once, the archive last', () => {
        expect(records.slice(0, -2).map(({ id }) => id)).toEqual(ids)
        expect(records.slice(-2).map((record) => record.kind === 'weekly' && record.week)).toEqual([
          '2026-W27',
          '2026-W28',
        ])
      })

      test('all of it arrives with its moments, and arriving twice changes nothing', async () => {
        const target = await (await place())()
        try {
          for (const record of records) expect(await target.put(record)).toBe('new')
          for (const record of records) expect(await target.put(record)).toBe('kept')
          expect(await listed(target)).toEqual(records)
        } finally {
          await target.close()
        }
      })

      test('what is here stays, except that a tombstone takes the place of its snapshot', async () => {
        await store.put({ kind: 'snapshot', id: first, json: `{"id":"${first}"}`, savedAt: AUGUST })
        expect(await store.open(first)).toMatchObject({ savedAt: JULY })
        await store.put({ kind: 'snapshot', id: second, json: `{"id":"${second}"}`, savedAt: AUGUST })
        expect(await store.open(second)).toMatchObject({ kind: 'tombstone', why: 'Names a person' })
        const tombstone = {
          kind: 'tombstone',
          id: first,
          savedAt: JULY,
          removedAt: AUGUST,
          why: 'Later',
        } as const
        expect(await store.put(tombstone)).toBe('new')
        expect(await store.open(first)).toEqual(tombstone)
        const stranger = { kind: 'snapshot', id: ids[2] ?? '', json: '{}', savedAt: JULY } as const
        await expect(store.put(stranger)).rejects.toThrow('already stands for something else')
      })
    })
  })
}

async function listed(store: SnapshotStore): Promise<StoredRecord[]> {
  const records: StoredRecord[] = []
  for await (const record of store.all()) records.push(record)
  return records
}
