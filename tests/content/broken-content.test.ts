import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContent } from '@/lib/data/content'
import { printProblem } from '@/lib/data/problem'
import { loadedWordsIn } from '@/lib/event/title-rule'
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

const STONE =
  'put-the-stone-back: { by: BBB, of: AAA, demand: Put the stone back, conditionFor: Lifting the listing }'
const moves = (move: string) => `conditions: [{ condition: put-the-stone-back, move: ${move} }]`
const correction = (on: string, was: string) => `\n  - { on: ${on}, reason: Read again, was: { ${was} } }`
const correct = (on: string, was: string) => `corrections:${correction(on, was)}`

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
    'a correction of a class the codebook no longer has',
    ({ edit }) =>
      edit(
        WOOL,
        'added: 2020-04-01',
        'added: 2020-04-01\ncorrections: [{ on: 2020-04-02, reason: Wrong class, was: { class: SANCTIONS } }]',
      ),
    { file: WOOL, found: '"SANCTIONS"', path: 'corrections[0].was.class' },
  ],
  [
    'a list of releases with a line that says nothing',
    ({ write }) =>
      write(
        'releases.yaml',
        '- { id: a, date: 2020-04-01, codebook: 0.1.0, events: 6, summary: [], largestMove: null }',
      ),
    { file: 'releases.yaml', found: '[]', path: '[0].summary' },
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
    'how long a measure lasts in an event, as before codebook 2.0',
    ({ edit }) =>
      edit(SALT, 'class: SANCTION', 'class: SANCTION\nstanding: { from: 2020-02-10, until: null }'),
    { file: SALT, found: 'standing in an event', path: 'standing' },
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
    'a loaded word in a title, in any case',
    ({ edit }) => edit(ACCUSES, 'title: Aland accuses', 'title: Aland in OUTRAGEOUS speech accuses'),
    { file: ACCUSES, found: 'the loaded word "outrageous"', path: 'title' },
  ],
  [
    'an account of a third party',
    ({ edit }) => edit(ACCUSES, 'domain:', 'accounts: { CCC: { says: It saw nothing } }\ndomain:'),
    { file: ACCUSES, found: 'an account of "CCC"', path: 'accounts.CCC' },
  ],
  [
    'a meeting refused without what did not happen',
    ({ edit }) => edit(TALKS, 'effect: held', 'effect: refused'),
    { file: TALKS, found: 'the effect "refused" without didNotHappen', path: 'channels' },
  ],
  [
    'an absence told otherwise than by the channel',
    ({ edit }) =>
      edit(
        TALKS,
        'effect: held }',
        'effect: refused }\ndidNotHappen: { how: postponed, what: Border talks, plannedFor: null }',
      ),
    { file: TALKS, found: '"postponed" beside the channel effect "refused"', path: 'didNotHappen.how' },
  ],
  [
    'one page cited twice',
    ({ edit }) => edit(ACCUSES, 'https://example.org/post/1', 'https://example.org/gazette/1'),
    { file: ACCUSES, found: 'the address of sources[0] again', path: 'sources[1].url' },
  ],
  [
    'an event that both answers and follows another',
    ({ edit }) =>
      edit(
        WOOL,
        'respondsTo:',
        'follows: [2020-01-01-aland-accuses-beland, 2020-01-21-beland-sanctions-salt]\nrespondsTo:',
      ),
    {
      file: WOOL,
      found: '"2020-01-21-beland-sanctions-salt", which respondsTo names too',
      path: 'follows[1]',
    },
  ],
  [
    'a correction before the record was added',
    ({ edit }) => edit(WOOL, 'added:', `${correct('2020-03-31', 'domain: diplomatic')}\nadded:`),
    { file: WOOL, found: '2020-03-31', path: 'corrections[0].on' },
  ],
  [
    'corrections out of order',
    ({ edit }) =>
      edit(
        WOOL,
        'added:',
        `${correct('2020-05-02', 'domain: diplomatic')}${correction('2020-05-01', 'step: 0.5')}\nadded:`,
      ),
    { file: WOOL, found: '2020-05-01', path: 'corrections[1].on' },
  ],
  [
    'a correction of nothing',
    ({ edit }) => edit(WOOL, 'added:', `${correct('2020-05-02', '')}\nadded:`),
    { file: WOOL, found: 'no field', path: 'corrections[0].was' },
  ],
  [
    'a correction that keeps the present value',
    ({ edit }) => edit(WOOL, 'added:', `${correct('2020-05-02', 'modifiers: { scope: 1 }')}\nadded:`),
    { file: WOOL, found: 'what the record says now', path: 'corrections[0].was.modifiers' },
  ],
  [
    'a correction that keeps the value the next one gives',
    ({ edit }) =>
      edit(
        WOOL,
        'added:',
        `${correct('2020-05-02', 'step: 0.5')}${correction('2020-05-03', 'step: 0.5')}\nadded:`,
      ),
    { file: WOOL, found: 'what the next correction says it was', path: 'corrections[0].was.step' },
  ],
  [
    'a condition asked by a party that is not in dyad.yaml',
    ({ edit }) => edit('conditions.yaml', 'by: BBB', 'by: DDD'),
    { file: 'conditions.yaml', found: '"DDD"', path: 'put-the-stone-back.by' },
  ],
  [
    'a condition asked of oneself',
    ({ edit }) => edit('conditions.yaml', 'of: AAA', 'of: BBB'),
    { file: 'conditions.yaml', found: '"BBB", who asks', path: 'put-the-stone-back.of' },
  ],
  [
    'a condition no event names',
    ({ write }) =>
      write(
        'conditions.yaml',
        `${STONE}\npay-for-salt: { by: AAA, of: BBB, demand: Pay, conditionFor: null }\n`,
      ),
    { file: 'conditions.yaml', found: '"pay-for-salt", which no event names', path: 'pay-for-salt' },
  ],
  [
    'a condition that is repeated but never set',
    ({ edit }) => edit(SALT, 'move: set', 'move: restated'),
    {
      file: SALT,
      found: '"restated" of "put-the-stone-back", which no event sets',
      path: 'conditions[0].move',
    },
  ],
  [
    'a condition met before it was set',
    ({ edit }) => edit(ACCUSES, 'domain:', `${moves('met')}\ndomain:`),
    {
      file: ACCUSES,
      found: '"met" of "put-the-stone-back" before it was set',
      path: 'conditions[0].move',
    },
  ],
  [
    'a condition set twice',
    ({ edit }) => edit(GUILD, 'domain:', `${moves('set')}\ndomain:`),
    { file: GUILD, found: '"set" of "put-the-stone-back" again', path: 'conditions[0].move' },
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

test('a record that fills every field is sound', async () => {
  const copy = await copyTinyContent()
  await copy.edit(TALKS, 'effect: held', 'effect: postponed')
  await copy.edit(
    TALKS,
    'class: TALKS',
    `class: TALKS
place: The bridge
accounts:
  AAA: { says: The other side asked for more time }
  BBB:
    says: The river was too high
    terms: [{ original: Hochwasser, language: de, english: flood }]
didNotHappen: { how: postponed, what: Border talks, plannedFor: 2020-02-01, precision: month }
respondsTo: [2020-01-21-beland-sanctions-salt]
follows: [2020-01-01-aland-accuses-beland]
${moves('rejected')}
${correct('2020-05-01', 'class: DENOUNCE, step: 0.5')}${correction('2020-05-02', 'step: 1, class: SANCTION')}${correction('2020-05-03', 'endDate: null, domain: trade, step: 0.5')}`,
  )
  await copy.edit(TALKS, 'title: Talks at the bridge', 'title: "[Note of the meeting, on file]"')
  await copy.edit(TALKS, 'url: https://example.org/gazette/2', 'url: null\n    language: de')
  await copy.edit(
    TALKS,
    '    published: 2020-02-11',
    '    published: 2020-02-11\n  - { publisher: beland-court, title: Note, url: null, published: null }',
  )
  expect((await problemsOf(copy)).map(printProblem)).toEqual([])
})

test('a loaded word is told with what to write instead', async () => {
  const copy = await copyTinyContent()
  await copy.edit(STORM, 'title: Storm', 'title: Outrageous! Storm')
  const [problem] = await problemsOf(copy)
  expect(problem && printProblem(problem)).toBe(
    `${STORM}:4: title: found the loaded word "outrageous", expected no word of loaded-words.yaml; ` +
      'say in the summary who called it so',
  )
})

test.each([
  ['Ships turn away from an attack', ['attack']],
  ['Attacks are counted', []],
  ['A counter-attack, SO CALLED', ['attack', 'so-called']],
  ["The regime's spy balloon drifts", ['regime', 'spy balloon']],
  ['Spies balloon in number', []],
])('in "%s" the loaded words are %j', (title, words) => {
  const loaded = { attack: 'x', 'so-called': 'x', regime: 'x', 'spy balloon': 'x' }
  expect(loadedWordsIn(title, loaded).map(({ word }) => word)).toEqual(words)
})

test('while an event cannot be read, no condition is called unset or unused', async () => {
  const copy = await copyTinyContent()
  await copy.write(SALT, 'id: [')
  const problems = await problemsOf(copy)
  expect(problems.filter(({ file }) => file === 'conditions.yaml')).toEqual([])
})

test('a class of a group that is not there is reported with the one it was probably meant to be', async () => {
  const copy = await copyTinyContent()
  await copy.edit('codebook.yaml', 'group: measures', 'group: mesures')
  expect(await problemsOf(copy)).toEqual([
    expect.objectContaining({
      file: 'codebook.yaml',
      line: await copy.lineOf('codebook.yaml', 'mesures'),
      path: 'classes.SANCTION.group',
      found: '"mesures"',
    }),
  ])
})
