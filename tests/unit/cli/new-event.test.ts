import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createEvent } from '@/lib/cli/create-event'
import { readContent } from '@/lib/data/content'
import { FileTaken, writeEventFile } from '@/lib/data/event-file'
import { copyTinyContent } from '@/tests/fixtures/tiny-content'

const NOON = new Date('2020-04-02T12:00:00Z')
const ROOM = 1_000_000

/** Answers the questions with lines, all of them sent at once as a pipe does. */
async function answer(dir: string, lines: readonly string[]) {
  const stream = () => new PassThrough({ highWaterMark: ROOM }).setEncoding('utf8')
  const [input, out, err] = [new PassThrough(), stream(), stream()]
  input.end(lines.map((line) => `${line}\n`).join(''))
  const code = await createEvent([], { contentDir: dir, now: () => NOON, input, out, err })
  return { code, out: String(out.read() ?? ''), err: String(err.read() ?? '') }
}

const ANSWERS = [
  '2020-03-05',
  '',
  'Beland bans salt: all of it',
  'salt-ban',
  'The court of Beland banned salt from Aland with effect from the next day. Aland said it had not been told before the ban was read out in the square, and asked for talks.',
  'BBB',
  'AAA',
  'Court of Beland, Salt guild',
  'trade',
  'SANCTION',
  '042',
  'high',
  'beland-court',
  '',
  'Decree on salt',
  'https://example.org/court/7',
  '2020-03-05',
  '',
  'beland-post',
  'beland-radio',
  '[Report read out on the radio]',
  '',
  '',
  'de',
  '',
]

test('answers line by line make a file that the check takes', async () => {
  const { dir } = await copyTinyContent()
  const { code, out, err } = await answer(dir, ANSWERS)
  expect(err).toBe('')
  expect(code).toBe(0)
  expect(out).toContain('2020-03-05-salt-ban.yaml was written')
  expect(readFileSync(join(dir, 'events/2020/2020-03-05-salt-ban.yaml'), 'utf8')).toBe(`\
id: 2020-03-05-salt-ban
date: 2020-03-05
precision: day
title: "Beland bans salt: all of it"
summary: >-
  The court of Beland banned salt from Aland with effect from the next day. Aland said it had not
  been told before the ban was read out in the square, and asked for talks.
initiator: BBB
target: AAA
actors:
  - Court of Beland
  - Salt guild
domain: trade
tags: []
cameo: "042"
class: SANCTION
confidence: high
sources:
  - publisher: beland-court
    title: Decree on salt
    url: https://example.org/court/7
    published: 2020-03-05
  - publisher: beland-post
    origin: beland-radio
    title: "[Report read out on the radio]"
    url: null
    published: null
    language: de
added: 2020-04-02
`)
  expect(await readContent(dir)).toHaveProperty('ok')
})

test('an act of both sides that is not scored asks for no target and for a reason', async () => {
  const { dir } = await copyTinyContent()
  const lines = [...ANSWERS]
  lines.splice(5, 2, 'mutual') // initiator alone
  lines.splice(8, 1, '', 'Nothing was said on relations') // no class, but context
  const { code, err } = await answer(dir, lines)
  expect([code, err]).toEqual([0, ''])
  const result = await readContent(dir)
  const added = 'ok' in result && result.ok.events.find(({ id }) => id === '2020-03-05-salt-ban')
  expect(added).toMatchObject({
    initiator: 'mutual',
    target: 'mutual',
    context: 'Nothing was said on relations',
  })
})

test.each([
  ['a day that does not exist', 0, '2020-02-30', 'a calendar date, YYYY-MM-DD'],
  ['a day that is not covered', 0, '2021-01-01', 'a covered day, 2020-01-01 to 2020-03-31'],
  ['another precision', 1, 'hour', 'one of day, month'],
  [
    'a loaded word',
    2,
    'Beland in Outrageous ban',
    'a title without the loaded word "outrageous"; say in the summary who called it so',
  ],
  ['no title', 2, '', 'text'],
  ['a name with capitals', 3, 'Salt Ban', 'lower-case letters, digits and hyphens, such as ministers-meet'],
  ['a party nobody knows', 5, 'DDD', 'one of AAA, BBB, mutual'],
  ['the initiator as target', 6, 'BBB', 'one of AAA, CCC'],
  ['a domain nobody knows', 8, 'salt', 'one of diplomatic, trade'],
  ['a class nobody knows', 9, 'SANKTION', 'one of DENOUNCE, SANCTION, TALKS'],
  ['no CAMEO code', 10, 'x', 'a CAMEO code of two to four digits, such as 042'],
  ['low confidence', 11, 'low', 'one of high, medium'],
  ['no source at all', 12, '', 'the id of a publisher of publishers.yaml'],
  [
    'a part of a publisher',
    12,
    'beland',
    'the id of a publisher of publishers.yaml, such as beland-post, beland-radio, beland-court',
  ],
  ['no address', 15, 'example.org/court', 'an http or https address, or nothing'],
  ['the same address again', 21, 'https://example.org/court/7', 'another address: this one is cited already'],
  ['a day in words', 22, 'March 2020', 'a calendar date, YYYY-MM-DD, or nothing'],
  ['a language in words', 23, 'German', 'a language code of two letters, such as en'],
])('%s is asked again, saying what was expected', async (_, at, wrong, expected) => {
  const { dir } = await copyTinyContent()
  const { code, out } = await answer(dir, [...ANSWERS.slice(0, at), wrong, ...ANSWERS.slice(at)])
  expect(out).toContain(`found ${wrong === '' ? 'nothing' : `"${wrong}"`}, expected ${expected}\n`)
  expect(code).toBe(0)
  expect(await readContent(dir)).toHaveProperty('ok')
})

test('choices are listed with their names and may be taken by number', async () => {
  const { dir } = await copyTinyContent()
  const lines = [...ANSWERS]
  lines[5] = '2'
  lines[8] = '2'
  const { code, out } = await answer(dir, lines)
  expect(out).toContain('   2  BBB     Kingdom of Beland\n   3  mutual  An act of both sides\n')
  expect(out).toContain('   2  SANCTION  Sanction\n')
  expect(code).toBe(0)
  expect(readFileSync(join(dir, 'events/2020/2020-03-05-salt-ban.yaml'), 'utf8')).toContain('domain: trade')
})

test('events recorded on the day are named, and their short names are taken', async () => {
  const { dir } = await copyTinyContent()
  const { out } = await answer(dir, ['2020-02-10', '', 'Talks', 'border-talks-held'])
  expect(out).toContain('recorded on that day: Border talks held (2020-02-10-border-talks-held)')
  expect(out).toContain('expected a name no event of that day has; there is a 2020-02-10-border-talks-held')
})

test('answers that stop early leave nothing behind', async () => {
  const { dir } = await copyTinyContent()
  const before = readdirSync(join(dir, 'events/2020'))
  const { code, err } = await answer(dir, ANSWERS.slice(0, 20))
  expect(err).toBe('\nthe answers ended; nothing was written\n')
  expect(code).toBe(1)
  expect(readdirSync(join(dir, 'events/2020'))).toEqual(before)
})

test('broken content is put right first', async () => {
  const copy = await copyTinyContent()
  await copy.edit('milestones.yaml', 'priority: 1', 'priority: 0')
  const { code, err } = await answer(copy.dir, ANSWERS)
  expect(err).toContain('milestones[0].priority')
  expect(err).toContain('put these right before adding an event')
  expect(code).toBe(1)
})

test('a file that is there is never written over, and no draft is left beside it', async () => {
  const { dir, write } = await copyTinyContent()
  await write('events/2020/2020-03-05-salt-ban.yaml', 'mine\n')
  const record = { id: '2020-03-05-salt-ban', title: 'Yours' }
  await expect(writeEventFile(dir, record)).rejects.toThrow(FileTaken)
  expect(readFileSync(join(dir, 'events/2020/2020-03-05-salt-ban.yaml'), 'utf8')).toBe('mine\n')
  expect(readdirSync(join(dir, 'events/2020')).filter((name) => name.startsWith('.'))).toEqual([])
})

test('the folder of a year is made with its first event', async () => {
  const { dir } = await copyTinyContent()
  await writeEventFile(dir, { id: '2021-01-01-new-year' })
  expect(existsSync(join(dir, 'events/2021/2021-01-01-new-year.yaml'))).toBe(true)
})
