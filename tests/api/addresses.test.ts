import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ADDRESSES } from '@/lib/api/addresses'
import { measureDownloads } from '@/lib/api/measure-downloads'
import { getSeries } from '@/lib/api/series'
import { getDataset } from '@/lib/data/open-dataset'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'
import { parseCsv } from './ask'

/** `/api/v1/series.{json|csv}` stands for two folders of the app. */
function foldersOf(path: string): string[] {
  const [name = ''] = path.replace('/api/v1/', '').split('/')
  const [, stem = name, endings] = /^(.*)\.\{(.*)\}$/.exec(name) ?? []
  return endings === undefined ? [name] : endings.split('|').map((ending) => `${stem}.${ending}`)
}

test('the reference holds every address of the API and no other', () => {
  const listed = new Set(ADDRESSES.flatMap(({ path }) => foldersOf(path)))
  expect([...listed].sort()).toEqual(readdirSync('app/api/v1').sort())
})

test('parameters come with their meaning from the table that reads them', () => {
  const series = ADDRESSES.find(({ path }) => path.startsWith('/api/v1/series'))
  expect(series?.parameters).toContainEqual({
    name: 'by',
    meaning: 'Code of the side that acted; an act of both counts half',
    example: 'AAA',
  })
})

test('downloads have the rows and bytes that are served', async () => {
  const dataset = await getDataset(TINY_CONTENT)
  const [series, events] = await measureDownloads(dataset)
  const served = await getSeries(new Request('http://x/api/v1/series.csv'), dataset, 'csv').text()
  expect(series?.rows).toBe(parseCsv(served).length - 1)
  expect(series?.files[0]).toEqual({
    format: 'csv',
    href: '/api/v1/series.csv',
    bytes: new TextEncoder().encode(served).length,
  })
  expect(events?.rows).toBe(6)
})
