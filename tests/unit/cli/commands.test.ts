import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '@/lib/cli/check-content'
import { answer } from '@/lib/cli/command'
import { explain } from '@/lib/cli/explain'
import { series } from '@/lib/cli/series'
import { parseCsv } from '@/tests/api/ask'
import { copyTinyContent, TINY_CONTENT } from '@/tests/fixtures/tiny-content'

const GUILD = 'events/2020/2020-02-20-beland-meets-salt-guild.yaml'
const STORM = 'events/2020/2020-03-01-storm-closes-the-bridge.yaml'

type Ran = { readonly code: number; readonly out: string; readonly err: string }

const COMMANDS = { 'check-content': checkContent, series, explain }

/** What a command answers and prints. */
async function run(command: keyof typeof COMMANDS, ...args: string[]): Promise<Ran> {
  const printed = { out: '', err: '' }
  const to = (stream: 'out' | 'err') => ({
    write: (text: string) => {
      printed[stream] += text
    },
  })
  const code = await answer(COMMANDS[command], args, { out: to('out'), err: to('err') })
  return { code, ...printed }
}

/** The same as a process of its own. */
function spawn(command: string, ...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', `lib/cli/${command}.ts`, ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

test('a command started as a process prints the same, and answers with its exit code', async () => {
  for (const [command, ...args] of [
    ['series', '--content', TINY_CONTENT, '--to', '2020-01-03'],
    ['explain', '2020-02-30', '--content', TINY_CONTENT],
  ] as const)
    expect(await spawn(command, ...args)).toEqual(await run(command, ...args))
})

test('check-content counts a sound folder, says what it rests on and answers 0', async () => {
  const { code, out } = await run('check-content', '--content', TINY_CONTENT)
  // The accusation has two sources of two owners, one of them of the acting side; so have the talks the latter.
  expect(
    out,
  ).toBe(`6 events, 1 measure, 3 classes, 4 publishers, 1 channel, 1 condition, 2 milestones, no problems

Two independent sources or an official one
        events  share  independent  official
total        6    33%            1         2
2020         6    33%            1         2
AAA          3    33%            1         1
BBB          2     0%            0         0
mutual       1   100%            0         1

Sources by kind of publisher
             sources
newspaper          4
government         2
state-media        1

Sources by language
    sources
en        7

Accounts
         events
of AAA        0
of BBB        0
of both       0

Unconfirmed events: none
`)
  expect(code).toBe(0)
})

test('check-content --brief leaves out what the record rests on', async () => {
  const { out } = await run('check-content', '--content', TINY_CONTENT, '--brief')
  expect(out).toBe(
    '6 events, 1 measure, 3 classes, 4 publishers, 1 channel, 1 condition, 2 milestones, no problems\n',
  )
})

test('check-content --against shows what a new label does to the grades, and what else differs', async () => {
  const earlier = await copyTinyContent()
  await earlier.edit('publishers.yaml', 'kind: state-media', 'kind: newspaper')
  await earlier.edit('codebook.yaml', 'base: 3', 'base: 2.5')
  await earlier.edit(GUILD, 'step: 0.5', 'step: 1')
  await rm(join(earlier.dir, STORM))
  const { code, out } = await run(
    'check-content',
    '--content',
    TINY_CONTENT,
    '--brief',
    '--against',
    earlier.dir,
  )
  expect(out.split('\n').slice(3)).toEqual([
    'Added: 1',
    '2020-03-01-storm-closes-the-bridge',
    '',
    'Graded otherwise: 1',
    '2020-02-01-aland-tariff-on-wool: B2, counts 1 -> C2, counts 0.8 (kind of beland-radio: newspaper -> state-media)',
    '',
    'Scored otherwise: 2',
    '2020-01-01-aland-accuses-beland: 2.5 -> 3 (base of DENOUNCE: 2.5 -> 3)',
    '2020-02-20-beland-meets-salt-guild: -2 -> -1 (step: 1 -> 0.5)',
    '',
  ])
  expect(code).toBe(0)
})

test('check-content compares with an earlier copy that today breaks a rule, not with one it cannot read', async () => {
  const earlier = await copyTinyContent()
  await earlier.edit(GUILD, 'title: Beland', 'title: Outrageous! Beland')
  const compared = await run('check-content', '--content', TINY_CONTENT, '--brief', '--against', earlier.dir)
  expect(compared.out).toContain('No event was added, removed, graded or scored otherwise')
  await earlier.edit(GUILD, 'precision: day', 'precision: hour')
  const refused = await run('check-content', '--content', TINY_CONTENT, '--brief', '--against', earlier.dir)
  expect(refused.out).toContain('The earlier copy cannot be read\n')
  expect(refused.out).toContain('precision: found "hour"')
  expect(refused.code).toBe(1)
})

test('check-content prints every problem and answers 1', async () => {
  const copy = await copyTinyContent()
  await copy.edit('milestones.yaml', 'priority: 1', 'priority: 0')
  await copy.edit('dyad.yaml', 'domains: {', 'domain: {')
  const { code, out } = await run('check-content', '--content', copy.dir)
  expect(code).toBe(1)
  expect(out).toContain('/dyad.yaml:15: domain: found a key that is not known here')
  expect(out).toContain(
    '/milestones.yaml:2: milestones[0].priority: found 0, expected number to be >=1; correct the value',
  )
  expect(out).toContain('3 problems in 2 files')
})

test('series prints a table of any dyad, or JSON', async () => {
  const { code, out } = await run(
    'series',
    '--content',
    TINY_CONTENT,
    '--from',
    '2020-01-01',
    '--to',
    '2020-01-11',
  )
  const [header, first, ...rest] = parseCsv(out)
  expect(code).toBe(0)
  expect(header).toEqual(['date', 'index', 'raw', 'raw_AAA', 'raw_BBB', 'grade'])
  expect(first).toEqual(['2020-01-01', '80', '3', '3', '0', 'Tense'])
  expect(rest).toHaveLength(10)
  const json = await run('series', '--content', TINY_CONTENT, '--to', '2020-01-01', '--format', 'json')
  expect(JSON.parse(json.out).points).toEqual([
    { date: '2020-01-01', index: 80, raw: 3, grade: 'Tense', sides: { AAA: 3, BBB: 0 } },
  ])
})

test('explain prints the sum of a day, largest first, and its total', async () => {
  const { code, out } = await run('explain', '2020-01-21', '--content', TINY_CONTENT)
  expect(code).toBe(0)
  // Raw 6.75 with K 4: a raw point is 50 / sqrt(16 + 45.5625) = 6.3725 points.
  expect(out.split('\n').slice(1)).toEqual([
    'index 93.0146, raw +6.7500; one raw point is 6.3725 points',
    '',
    'date        age  score  points  title',
    '2020-01-21    0      4   +38.2  Beland sanctions a salt trader, citing the speech',
    '2020-01-01   20      3    +4.8  Aland accuses Beland of moving a border stone',
    'total                    +43.0  index less 50',
    '',
  ])
})

test('explain as JSON adds up to the last digit', async () => {
  const { out } = await run('explain', '2020-02-20', '--content', TINY_CONTENT, '--format', 'json')
  const { index, neutral, terms } = JSON.parse(out)
  const total = terms.reduce((sum: number, { points }: { points: number }) => sum + points, 0)
  expect(total).toBeCloseTo(index - neutral, 12)
})

test.each([
  ['explain', ['2020-02-30'], 'day: found "2020-02-30", expected a day of February 2020, which has 29 days'],
  ['explain', ['2021-01-01'], 'expected a covered day, 2020-01-01 to 2020-03-31'],
  ['explain', [], 'give one day'],
  ['series', ['--format', 'xml'], 'format: found "xml", expected csv or json'],
  ['series', ['--from', '2020-02-02', '--to', '2020-02-01'], 'expected 2020-02-02, the first day, or later'],
  ['series', ['--by', 'CCC'], 'by: found "CCC", expected one of AAA, BBB'],
  ['series', ['--tone', 'loud'], 'tone: found "loud", expected one of raises, eases'],
  ['series', ['--form', 'csv'], "Unknown option '--form'"],
] as const)('%s %j is refused with a clear message and exit code 2', async (command, args, message) => {
  const { code, err, out } = await run(command, '--content', TINY_CONTENT, ...args)
  expect(err).toContain(message)
  expect(err).toContain('usage: npm run')
  expect(out).toBe('')
  expect(code).toBe(2)
})
