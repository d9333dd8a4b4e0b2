import { expect, test } from 'vitest'
import { getDataset } from '@/lib/data/open-dataset'
import { eventsColumns, seriesColumns } from '@/lib/record/dictionary'
import { eventsCsv, seriesCsv } from '@/lib/record/downloads'
import { EVERYTHING } from '@/lib/tension/selection'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'

// A column without a meaning is refused with its name, so these also fail when a download gains one.

test('the dictionary names every column of the daily series, in the order of the file', async () => {
  const dataset = await getDataset(TINY_CONTENT)
  const [header] = seriesCsv(dataset, { from: dataset.asOf, to: dataset.asOf }, EVERYTHING).split('\r\n')
  expect(seriesColumns(dataset).map(({ name }) => name)).toEqual(header?.split(','))
})

test('raw points of a side are explained with its name', async () => {
  const columns = seriesColumns(await getDataset(TINY_CONTENT))
  expect(columns.find(({ name }) => name === 'raw_BBB')?.meaning).toContain('acts by Kingdom of Beland')
})

test('the dictionary names every column of the events, in the order of the file', async () => {
  const dataset = await getDataset(TINY_CONTENT)
  const [header] = eventsCsv(dataset, dataset.events).split('\r\n')
  expect(eventsColumns(dataset).map(({ name }) => name)).toEqual(header?.split(','))
  for (const { meaning } of eventsColumns(dataset)) expect(meaning).not.toBe('')
})
