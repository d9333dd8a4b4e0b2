import { expect, onTestFinished, test, vi } from 'vitest'
import { getDataset } from '@/lib/data/open-dataset'
import { parseDay } from '@/lib/event/day'
import { copyTinyContent, TINY_CONTENT } from '@/tests/fixtures/tiny-content'

test('events stand by day, then id, each with its summary', async () => {
  const { events, summaries, scored, facts } = await getDataset(TINY_CONTENT)
  expect(events.map(({ id }) => id)).toEqual([...events.map(({ id }) => id)].sort())
  expect(summaries.map(({ id }) => id)).toEqual(scored.map(({ id }) => id))
  expect(summaries.map(({ measure }) => measure)).toEqual(['none', 'ended', 'none', 'none', 'none', 'none'])
  expect(summaries[2]).toMatchObject({ score: 5, weight: 0.8, sources: 1, independent: 1 })
  expect(facts).toMatchObject({
    dyadName: 'Aland–Beland',
    eventCount: 6,
    sourceCount: 7,
    methodVersion: '0.1.0',
    coverage: { newestRecord: parseDay('2020-03-01'), asOf: parseDay('2020-03-31') },
  })
})

test('the folder is read once', async () => {
  expect(await getDataset(TINY_CONTENT)).toBe(await getDataset(TINY_CONTENT))
})

test('the data version names the as-of day and changes with any byte of the data, not with the folder', async () => {
  const [here, copy, changed] = [
    await getDataset(TINY_CONTENT),
    await copyTinyContent(),
    await copyTinyContent(),
  ]
  await changed.edit('channels.yaml', 'Settle', 'Settles')
  expect((await getDataset(copy.dir)).dataVersion).toBe(here.dataVersion)
  const version = (await getDataset(changed.dir)).dataVersion
  expect(version).toMatch(/^2020-03-31-[0-9a-f]{8}$/)
  expect(version).not.toBe(here.dataVersion)
})

test('broken content that is repaired is read without a restart', async () => {
  const written = vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
  onTestFinished(() => written.mockRestore())
  const { dir, edit } = await copyTinyContent()
  await edit('dyad.yaml', 'sides:', 'sites:')
  await expect(getDataset(dir)).rejects.toThrow('content has')
  await edit('dyad.yaml', 'sites:', 'sides:')
  await expect
    .poll(
      () =>
        getDataset(dir).then(
          () => 'read',
          () => 'broken',
        ),
      { timeout: 10_000 },
    )
    .toBe('read')
})
