import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'
import { parseCsv } from '@/tests/api/ask'
import { copyTinyContent, TINY_CONTENT } from '@/tests/fixtures/tiny-content'

type Ran = { readonly code: number; readonly out: string; readonly err: string }

function run(command: string, ...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', `lib/cli/${command}.ts`, ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

test('check-content counts a sound folder and answers 0', async () => {
  const { code, out } = await run('check-content', '--content', TINY_CONTENT)
  expect(out).toBe('6 events, 3 classes, 4 publishers, 1 channel, 2 milestones, no problems\n')
  expect(code).toBe(0)
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
    'date        age  score    points  title',
    '2020-01-21    0      4  +38.2352  Beland sanctions a salt trader, citing the speech',
    '2020-01-01   20      3   +4.7794  Aland accuses Beland of moving a border stone',
    'total                   +43.0146  index less 50',
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
  ['explain', ['2020-02-30'], 'day: found "2020-02-30", expected a date as YYYY-MM-DD'],
  ['explain', ['2021-01-01'], 'expected a covered day, 2020-01-01 to 2020-03-31'],
  ['explain', [], 'give one day'],
  ['series', ['--format', 'xml'], 'format: found "xml", expected csv or json'],
  ['series', ['--from', '2020-02-02', '--to', '2020-02-01'], 'expected 2020-02-02, the first day, or later'],
  ['series', ['--by', 'CCC'], 'by: found "CCC", expected one of AAA, BBB'],
  ['series', ['--tone', 'loud'], 'tone: found "loud", expected raises or eases'],
  ['series', ['--form', 'csv'], "Unknown option '--form'"],
])('%s %j is refused with a clear message and exit code 2', async (command, args, message) => {
  const { code, err, out } = await run(command, '--content', TINY_CONTENT, ...args)
  expect(err).toContain(message)
  expect(err).toContain('usage: npm run')
  expect(out).toBe('')
  expect(code).toBe(2)
})
