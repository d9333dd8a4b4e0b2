import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContent } from '@/lib/data/content'
import { printProblem } from '@/lib/data/problem'
import { type ContentCopy, copyTinyContent, TINY_CONTENT } from '@/tests/fixtures/tiny-content'

const ACCUSES = 'events/2020/2020-01-01-aland-accuses-beland.yaml'
const SALT = 'events/2020/2020-01-21-beland-sanctions-salt.yaml'
const WOOL = 'events/2020/2020-02-01-aland-tariff-on-wool.yaml'
const TALKS = 'events/2020/2020-02-10-border-talks-held.yaml'
const GUILD = 'events/2020/2020-02-20-beland-meets-salt-guild.yaml'
const STORM = 'events/2020/2020-03-01-storm-closes-the-bridge.yaml'

async function problemsOf({ dir }: ContentCopy) {
  const result = await readContent(dir)
  return 'problems' in result
    ? result.problems.map((problem) => ({ ...problem, file: problem.file.slice(dir.length + 1) }))
    : []
}

test('the whole fixture is sound', async () => {
  expect(await readContent(TINY_CONTENT)).toHaveProperty('ok')
})

test('ten different mistakes are all reported in one run, each with file and line', async () => {
  const copy = await copyTinyContent()
  await copy.edit(ACCUSES, 'precision: day', 'precison: day') // a misspelt key
  await copy.edit(SALT, 'date: 2020-01-21', 'date: 2020-02-30') // no such day
  await copy.edit(SALT, 'publisher: beland-post', 'publisher: beland-pots') // a publisher nobody knows
  await copy.edit(WOOL, 'class: SANCTION', 'class: SANKTION') // a class the codebook lacks
  await copy.edit(WOOL, 'respondsTo: [2020-01-21-beland-sanctions-salt]', 'respondsTo: [2020-01-21-nothing]')
  await copy.edit(TALKS, 'endDate: 2020-02-11', 'endDate: 2020-02-09') // ends before it begins
  await copy.edit(TALKS, 'target: mutual', 'target: AAA') // mutual on one side only
  await copy.edit(GUILD, 'domain: trade', 'domain: trade\ndomain: trade') // a key twice
  await copy.edit(STORM, 'confidence: medium', 'confidence: [medium') // not YAML
  await copy.edit('milestones.yaml', 'event: 2020-02-10-border-talks-held', 'event: 2020-02-10-border-talks')

  const problems = await problemsOf(copy)
  const line = (file: string, text: string) => copy.lineOf(file, text)
  const expected: [string, number, string, string][] = [
    [ACCUSES, 1, 'precision', 'nothing'],
    [ACCUSES, await line(ACCUSES, 'precison'), 'precison', 'a key that is not known here'],
    [SALT, await line(SALT, 'date: 2020-02-30'), 'date', '"2020-02-30"'],
    [SALT, await line(SALT, 'beland-pots'), 'sources[0].publisher', '"beland-pots"'],
    [WOOL, await line(WOOL, 'SANKTION'), 'class', '"SANKTION"'],
    [WOOL, await line(WOOL, 'respondsTo'), 'respondsTo[0]', '"2020-01-21-nothing"'],
    [TALKS, await line(TALKS, 'endDate'), 'endDate', '2020-02-09'],
    [TALKS, await line(TALKS, 'target'), 'target', 'initiator "mutual" with target "AAA"'],
    [GUILD, (await line(GUILD, 'domain: trade')) + 1, '', 'the key "domain" twice'],
    [STORM, expect.any(Number), '', expect.stringMatching(/^a YAML error: /)],
    ['milestones.yaml', 3, 'milestones[1].event', '"2020-02-10-border-talks"'],
  ]
  for (const [file, at, path, found] of expected)
    expect(problems).toContainEqual(expect.objectContaining({ file, line: at, path, found }))
  expect(problems.filter(({ file }) => !expected.some(([known]) => known === file))).toEqual([])
})

test('a problem says where, what was found, what was expected and what to do', async () => {
  const copy = await copyTinyContent()
  await copy.edit(SALT, 'publisher: beland-post', 'publisher: beland-pots')
  const [problem] = await problemsOf(copy)
  expect(problem && printProblem(problem)).toBe(
    `${SALT}:${await copy.lineOf(SALT, 'beland-pots')}: sources[0].publisher: found "beland-pots", ` +
      'expected a publisher of publishers.yaml; write "beland-post", or add "beland-pots" to publishers.yaml',
  )
})

/** Each mistake alone: what is broken, how, and the one problem that must come of it. */
const MISTAKES: [
  string,
  (copy: ContentCopy) => Promise<void>,
  { file: string; found: string; path?: string },
][] = [
  ['an empty file', ({ write }) => write(STORM, '# nothing yet\n'), { file: STORM, found: 'an empty file' }],
  [
    'text that is not UTF-8',
    ({ write }) => write(STORM, Uint8Array.of(0x69, 0x64, 0x3a, 0x20, 0xff, 0x0a)),
    { file: STORM, found: 'bytes that are not UTF-8' },
  ],
  [
    'a file whose name is not its id',
    ({ dir }) => rename(join(dir, STORM), join(dir, 'events/2020/2020-03-01-storm.yaml')),
    { file: 'events/2020/2020-03-01-storm.yaml', found: '"2020-03-01-storm-closes-the-bridge"', path: 'id' },
  ],
  [
    'a stray file',
    ({ write }) => write('events/2020/notes.txt', 'x'),
    { file: 'events/2020/notes.txt', found: 'a file that is not an event' },
  ],
  [
    'a registry under another name',
    ({ write }) => write('milestone.yaml', 'x: 1'),
    { file: 'milestone.yaml', found: 'a file with no place here' },
  ],
  [
    'a registry that is missing',
    ({ dir }) => rm(join(dir, 'channels.yaml')),
    { file: 'channels.yaml', found: 'no such file' },
  ],
  [
    'an event before the first covered day',
    ({ edit }) => edit('dyad.yaml', 'from: 2020-01-01', 'from: 2020-01-02'),
    { file: ACCUSES, found: '2020-01-01', path: 'date' },
  ],
  [
    'an event after the as-of day',
    ({ edit }) => edit('dyad.yaml', 'asOf: 2020-03-31', 'asOf: 2020-02-29'),
    { file: STORM, found: '2020-03-01', path: 'date' },
  ],
  [
    'a measure lifted on the day it began',
    ({ edit }) => edit(SALT, 'until: 2020-02-20', 'until: 2020-01-21'),
    { file: SALT, found: '2020-01-21', path: 'standing.until' },
  ],
  [
    'a lifting that is no event',
    ({ edit }) => edit(SALT, 'liftedBy: 2020-02-20-beland-meets-salt-guild', 'liftedBy: 2020-02-20-guild'),
    { file: SALT, found: '"2020-02-20-guild"', path: 'standing.liftedBy' },
  ],
  [
    'an answer to a later event',
    ({ edit }) =>
      edit(
        SALT,
        'respondsTo: [2020-01-01-aland-accuses-beland]',
        'respondsTo: [2020-02-10-border-talks-held]',
      ),
    { file: SALT, found: '"2020-02-10-border-talks-held", which is later', path: 'respondsTo[0]' },
  ],
  [
    'a class beside a reason for not scoring',
    ({ edit }) => edit(STORM, 'context:', 'class: DENOUNCE\ncontext:'),
    { file: STORM, found: 'both class and context', path: 'context' },
  ],
  [
    'neither class nor a reason for not scoring',
    ({ edit }) => edit(STORM, 'context: Not an act of a state\n', ''),
    { file: STORM, found: 'neither class nor context' },
  ],
  [
    'a modifier the codebook has no such value for',
    ({ edit }) => edit(WOOL, 'scope: 1', 'scope: 0.5'),
    { file: WOOL, found: '0.5', path: 'modifiers.scope' },
  ],
  [
    'a modifier on a class that already contains it',
    ({ edit }) => edit(TALKS, 'class: TALKS', 'class: TALKS\nmodifiers: { level: 1 }'),
    { file: TALKS, found: '1 on TALKS', path: 'modifiers.level' },
  ],
  [
    'a standing measure on a class that has none',
    ({ edit }) => edit(TALKS, 'class: TALKS', 'class: TALKS\nstanding: { from: 2020-02-10, until: null }'),
    { file: TALKS, found: 'a standing measure on TALKS', path: 'standing' },
  ],
  [
    'an act of a side on itself',
    ({ edit }) => edit(ACCUSES, 'target: BBB', 'target: AAA'),
    { file: ACCUSES, found: '"AAA", the initiator', path: 'target' },
  ],
  [
    'a party that is not in dyad.yaml',
    ({ edit }) => edit(STORM, 'target: CCC', 'target: DDD'),
    { file: STORM, found: '"DDD"', path: 'target' },
  ],
  [
    'a domain that is not in dyad.yaml',
    ({ edit }) => edit(WOOL, 'domain: trade', 'domain: wool'),
    { file: WOOL, found: '"wool"', path: 'domain' },
  ],
  [
    'a channel that is not in channels.yaml',
    ({ edit }) => edit(TALKS, 'channel: border-talks', 'channel: bridge-talks'),
    { file: TALKS, found: '"bridge-talks"', path: 'channels[0].channel' },
  ],
  [
    'an owner that is no publisher',
    ({ edit }) => edit('publishers.yaml', 'aland-gazette: { name', 'aland-gazette: { owner: crown, name'),
    { file: 'publishers.yaml', found: '"crown"', path: 'aland-gazette.owner' },
  ],
  [
    'a publisher nobody cites',
    ({ edit }) =>
      edit(
        'publishers.yaml',
        'beland-court:',
        'celand-echo: { name: Echo, country: null, kind: newspaper }\nbeland-court:',
      ),
    { file: 'publishers.yaml', found: '"celand-echo", which no source names', path: 'celand-echo' },
  ],
  [
    'a kind of publisher without a reliability',
    ({ edit }) => edit('publishers.yaml', 'kind: newspaper', 'kind: wire'),
    { file: 'publishers.yaml', found: '"wire"', path: 'beland-post.kind' },
  ],
  [
    'a named period that runs backwards',
    ({ edit }) => edit('milestones.yaml', 'to: 2020-02-20', 'to: 2020-01-20'),
    { file: 'milestones.yaml', found: 'a day before the start of the period', path: 'periods[0].to' },
  ],
  [
    'a YAML alias',
    ({ edit }) =>
      edit(
        STORM,
        'actors: []\ndomain: diplomatic\ntags: []',
        'actors: &none []\ndomain: diplomatic\ntags: *none',
      ),
    { file: STORM, found: 'a YAML alias' },
  ],
]

test.each(MISTAKES)('%s is reported, and nothing else', async (_, breakIt, expected) => {
  const copy = await copyTinyContent()
  await breakIt(copy)
  expect(await problemsOf(copy)).toEqual([expect.objectContaining(expected)])
})

test('an event in the folder of another year is reported', async () => {
  const copy = await copyTinyContent()
  await rename(join(copy.dir, 'events/2020'), join(copy.dir, 'events/2019'))
  const problems = await problemsOf(copy)
  expect(problems).toHaveLength(6)
  expect(problems[0]).toMatchObject({ found: 'the folder events/2019', expected: 'events/2020', line: 1 })
})

test('an id that two files have is reported at the second', async () => {
  const copy = await copyTinyContent()
  await copy.edit(GUILD, 'id: 2020-02-20-beland-meets-salt-guild', 'id: 2020-02-10-border-talks-held')
  const problems = await problemsOf(copy)
  expect(problems).toContainEqual(
    expect.objectContaining({ file: GUILD, line: 1, path: 'id', expected: 'an id no other file has' }),
  )
})

test('a folder that is not there is one clear problem', async () => {
  const result = await readContent('tests/fixtures/no-such-content')
  expect(result).toMatchObject({
    problems: [{ file: 'tests/fixtures/no-such-content', found: 'no such folder' }],
  })
})
