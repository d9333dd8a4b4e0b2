import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContent } from '@/lib/data/content'
import { moveStanding } from '@/lib/data/move-standing'
import { getDataset } from '@/lib/data/open-dataset'
import { printProblem } from '@/lib/data/problem'
import { copyTinyContent, TINY_CONTENT } from '@/tests/fixtures/tiny-content'

const SALT = 'events/2020/2020-01-21-beland-sanctions-salt.yaml'
const WOOL = 'events/2020/2020-02-01-aland-tariff-on-wool.yaml'
const BLOCK = `standing:
  # Until the talks.
  from: 2020-01-21
  until: 2020-02-20 # the day of the meeting
  liftedBy: 2020-02-20-beland-meets-salt-guild
`

/** The tiny folder as it was before codebook 2.0. */
async function oldFolder() {
  const copy = await copyTinyContent()
  await rm(join(copy.dir, 'measures'), { recursive: true })
  await copy.edit(SALT, 'class: SANCTION\n', `class: SANCTION\n${BLOCK}`)
  const codebook = await readFile(join(copy.dir, 'codebook.yaml'), 'utf8')
  await copy.write('codebook.yaml', `${codebook.slice(0, codebook.indexOf('\ninstruments:')).trimEnd()}\n`)
  return copy
}

test('an old folder is refused, and told how it is moved', async () => {
  const { dir } = await oldFolder()
  const result = await readContent(dir)
  expect('problems' in result && result.problems.map(printProblem)).toEqual([
    expect.stringContaining(
      'standing: found standing in an event, expected a measure of its own in measures/, as since codebook 2.0; ' +
        'run npm run move-standing -- --content DIR once; it moves all of them',
    ),
  ])
})

test('moved, it is the same index on every day, and the rest of each file stays as it was written', async () => {
  const { dir } = await oldFolder()
  const before = await readFile(join(dir, SALT), 'utf8')
  expect(await moveStanding(dir)).toEqual(['beland-sanctions-salt'])
  const [moved, tiny] = [await getDataset(dir), await getDataset(TINY_CONTENT)]
  expect(moved.series.index).toEqual(tiny.series.index)
  expect(moved.measures).toEqual(tiny.measures)
  expect(await readFile(join(dir, SALT), 'utf8')).toBe(before.replace(BLOCK, ''))
})

test('moved again, nothing happens', async () => {
  const { dir } = await oldFolder()
  await moveStanding(dir)
  expect(await moveStanding(dir)).toEqual([])
})

test('a measure written on one line, in force and without a lifting, is moved with one stage', async () => {
  const copy = await oldFolder()
  await copy.edit(WOOL, 'respondsTo', 'standing: { from: 2020-02-01, until: null }\nrespondsTo')
  expect(await moveStanding(copy.dir)).toEqual(['beland-sanctions-salt', 'aland-tariff-on-wool'])
  const { measures } = await getDataset(copy.dir)
  const wool = measures.find(({ id }) => id === 'aland-tariff-on-wool')
  expect(wool?.stages.map(({ stage, share }) => [stage, share])).toEqual([['effective', 1]])
  expect(wool?.unconfirmed).toContain('has not been looked up')
})

test('an end that the event gave without an act keeps its day and says so', async () => {
  const copy = await oldFolder()
  await copy.edit(SALT, '  liftedBy: 2020-02-20-beland-meets-salt-guild\n', '')
  await moveStanding(copy.dir)
  const text = await readFile(join(copy.dir, 'measures/beland-sanctions-salt.yaml'), 'utf8')
  expect(text).toContain('note: The event gave the last day without the act that ended it')
  expect('ok' in (await readContent(copy.dir))).toBe(true)
})
