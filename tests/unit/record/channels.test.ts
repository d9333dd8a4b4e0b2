import { expect, test } from 'vitest'
import { getDataset } from '@/lib/data/open-dataset'
import { parseDay } from '@/lib/event/day'
import { byLevel, channelBoard } from '@/lib/record/channels'
import { copyTinyContent } from '@/tests/fixtures/tiny-content'

const MARCH = { from: parseDay('2020-03-01'), to: parseDay('2020-03-31') }
const TALKS = 'events/2020/2020-02-10-border-talks-held.yaml'
const GAZETTE = `  - publisher: aland-gazette
    title: Talks at the bridge
    url: https://example.org/gazette/2
    published: 2020-02-11`

/** Title of the source the board opens for the border talks, when their record has these sources. */
async function opened(...sources: readonly string[]): Promise<string | undefined> {
  const copy = await copyTinyContent()
  await copy.edit(TALKS, GAZETTE, sources.join('\n'))
  const [row] = channelBoard(await getDataset(copy.dir), MARCH, MARCH.to)
  return row?.onDay?.event?.source?.title
}
const source = (publisher: string, title: string, more = '', url = `https://example.org/${title}`) =>
  `  - { publisher: ${publisher}, title: ${title}, url: ${url}, published: null${more} }`

test('the source to open is what a government published, wherever it stands in the record', async () => {
  expect(await opened(source('beland-post', 'press'), source('aland-gazette', 'gazette'))).toBe('gazette')
})

test('without an official source it is that of the most reliable kind', async () => {
  expect(await opened(source('beland-radio', 'radio'), source('beland-post', 'press'))).toBe('press')
})

test('a report at its own publisher comes before the same kind of report carried by another', async () => {
  expect(
    await opened(
      source('beland-radio', 'carried', ', origin: aland-gazette'),
      source('aland-gazette', 'gazette'),
    ),
  ).toBe('gazette')
})

test('a source that can be opened comes before a document on file', async () => {
  expect(await opened(source('aland-gazette', 'file', '', 'null'), source('beland-radio', 'radio'))).toBe(
    'radio',
  )
})

test('a document on file is named where there is nothing to open', async () => {
  expect(await opened(source('aland-gazette', 'file', '', 'null'))).toBe('file')
})

test('the state on a day is given whole, though the period cuts the bar', async () => {
  const [row] = channelBoard(await getDataset('tests/fixtures/tiny-content'), MARCH, parseDay('2020-02-15'))
  expect(row?.spans).toMatchObject([{ state: 'open', from: MARCH.from, to: MARCH.to }])
  expect(row?.onDay).toMatchObject({ state: 'open', from: parseDay('2020-02-10') })
})

test('channels stand under their levels, these in the order in which they first occur', () => {
  const rows = ['Leaders', 'Officials', 'Leaders', 'Envoys'].map((level, id) => ({ level, id }))
  expect(byLevel(rows).map(({ level, rows: held }) => [level, held.map(({ id }) => id)])).toEqual([
    ['Leaders', [0, 2]],
    ['Officials', [1]],
    ['Envoys', [3]],
  ])
})
