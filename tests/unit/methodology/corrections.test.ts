import { expect, test } from 'vitest'
import { correctionsOf } from '@/app/methodology/_blocks/corrections'
import { readContent } from '@/lib/data/content'
import { copyTinyContent } from '@/tests/fixtures/tiny-content'

test('corrections are listed newest first, with what changed and why', async () => {
  const copy = await copyTinyContent()
  await copy.edit(
    'events/2020/2020-01-01-aland-accuses-beland.yaml',
    'added: 2020-04-01',
    'added: 2020-04-01\ncorrections: [{ on: 2020-05-01, reason: A minister spoke, was: { modifiers: { level: 1 }, title: Beland accused } }]',
  )
  await copy.edit(
    'events/2020/2020-03-01-storm-closes-the-bridge.yaml',
    'added: 2020-04-01',
    'added: 2020-04-01\ncorrections: [{ on: 2020-05-02, reason: Day of the storm, was: { date: 2020-03-02 } }]',
  )
  const content = await readContent(copy.dir)
  if (!('ok' in content)) throw new Error('the copy has problems')
  const rows = correctionsOf(content.ok.events)
  expect(rows.map(({ reason, fields }) => [reason, fields])).toEqual([
    ['Day of the storm', 'date'],
    ['A minister spoke', 'title and modifiers'],
  ])
})
