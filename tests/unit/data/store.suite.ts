import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SnapshotStore } from '@/lib/data/store/store'

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
      expect(await store.save('7Q4K-M2XN-0001', '{"a":"é \\u0000"}', '2026-07-01T00:00:00.000Z')).toBe('new')
      expect(await store.open('7Q4K-M2XN-0001')).toEqual({
        json: '{"a":"é \\u0000"}',
        savedAt: '2026-07-01T00:00:00.000Z',
      })
    })

    test('answers null for an id nobody saved', async () => {
      expect(await store.open('0000-0000-0000')).toBeNull()
    })

    test('keeps the first moment when the same snapshot is saved again', async () => {
      await store.save('7Q4K-M2XN-0001', '{}', '2026-07-01T00:00:00.000Z')
      expect(await store.save('7Q4K-M2XN-0001', '{}', '2026-08-01T00:00:00.000Z')).toBe('kept')
      expect((await store.open('7Q4K-M2XN-0001'))?.savedAt).toBe('2026-07-01T00:00:00.000Z')
    })

    test('refuses another snapshot under a known id and keeps the first', async () => {
      await store.save('7Q4K-M2XN-0001', '{"a":1}', '2026-07-01T00:00:00.000Z')
      await expect(store.save('7Q4K-M2XN-0001', '{"a":2}', '2026-07-01T00:00:00.000Z')).rejects.toThrow(
        'already stands for something else',
      )
      expect((await store.open('7Q4K-M2XN-0001'))?.json).toBe('{"a":1}')
    })

    test('still has it after a restart', async () => {
      await store.save('7Q4K-M2XN-0001', '{"a":1}', '2026-07-01T00:00:00.000Z')
      await store.close()
      store = await open()
      expect((await store.open('7Q4K-M2XN-0001'))?.json).toBe('{"a":1}')
    })

    test('saves once when many ask at the same time', async () => {
      const asked = Array.from({ length: 20 }, () =>
        store.save('7Q4K-M2XN-0001', '{}', '2026-07-01T00:00:00.000Z'),
      )
      const answers = await Promise.all(asked)
      expect(answers.filter((answer) => answer === 'new')).toHaveLength(1)
    })

    test('two servers on one store see each other', async () => {
      const other = await open()
      try {
        const ids = Array.from({ length: 20 }, (_, i) => `0000-0000-00${10 + i}`)
        await Promise.all(
          ids.map((id, i) => (i % 2 ? store : other).save(id, '{}', '2026-07-01T00:00:00.000Z')),
        )
        for (const id of ids) expect(await store.open(id)).not.toBeNull()
      } finally {
        await other.close()
      }
    })
  })
}
