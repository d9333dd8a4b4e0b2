import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContent } from '@/lib/data/content'
import { printProblem } from '@/lib/data/problem'
import { type ContentCopy, copyTinyContent } from '@/tests/fixtures/tiny-content'

const MEASURE = 'measures/beland-sanctions-salt.yaml'
const SALT = 'events/2020/2020-01-21-beland-sanctions-salt.yaml'
const WOOL = 'events/2020/2020-02-01-aland-tariff-on-wool.yaml'
const TALKS = 'events/2020/2020-02-10-border-talks-held.yaml'

async function read({ dir }: ContentCopy) {
  const result = await readContent(dir)
  const inside = <Found extends { readonly file: string }>(list: readonly Found[]) =>
    list.map((found) => ({ ...found, file: found.file.slice(dir.length + 1) }))
  return {
    problems: 'problems' in result ? inside(result.problems) : [],
    warnings: inside(result.warnings),
  }
}

type Case = [string, (copy: ContentCopy) => Promise<void>, { file: string; found: string; path?: string }]

const STAGE = '  - stage: ended\n    on: 2020-02-20\n    share: 0\n'
const checked = (state: string) =>
  `checked: { on: 2020-04-01, state: ${state}, source: { publisher: beland-post, title: Register, url: null, published: null } }`

/** Each mistake alone: what is broken, how, and the one problem that must come of it. */
const MISTAKES: Case[] = [
  [
    'a file whose name is not its id',
    ({ dir }) => rename(join(dir, MEASURE), join(dir, 'measures/salt.yaml')),
    { file: 'measures/salt.yaml', found: '"beland-sanctions-salt"', path: 'id' },
  ],
  [
    'a stray file',
    ({ write }) => write('measures/Salt.yml', 'x: 1'),
    { file: 'measures/Salt.yml', found: 'a file that is not a measure' },
  ],
  [
    'a key nobody knows',
    ({ edit }) => edit(MEASURE, 'reach: targeted', 'reach: targeted\nrate: 5'),
    { file: MEASURE, found: 'a key that is not known here', path: 'rate' },
  ],
  [
    'a side nobody knows',
    ({ edit }) => edit(MEASURE, 'on: AAA', 'on: DDD'),
    { file: MEASURE, found: '"DDD"', path: 'on' },
  ],
  [
    'another side than that of its event',
    ({ edit }) => edit(MEASURE, 'by: BBB\non: AAA', 'by: AAA\non: BBB'),
    { file: MEASURE, found: '"AAA", and the event that imposed it is by "BBB"', path: 'by' },
  ],
  [
    'mutual on one line only',
    ({ edit }) => edit(MEASURE, 'on: AAA', 'on: mutual'),
    { file: MEASURE, found: 'by "BBB" on "mutual"', path: 'on' },
  ],
  [
    'an instrument the codebook lacks',
    ({ edit }) => edit(MEASURE, 'instrument: sanction', 'instrument: sancton'),
    { file: MEASURE, found: '"sancton"', path: 'instrument' },
  ],
  [
    'an event that imposed it and is not there',
    ({ edit }) =>
      edit(
        MEASURE,
        'imposedBy: 2020-01-21-beland-sanctions-salt',
        'imposedBy: 2020-01-21-beland-sanctions-sugar',
      ),
    { file: MEASURE, found: '"2020-01-21-beland-sanctions-sugar"', path: 'imposedBy' },
  ],
  [
    'an event that imposed it whose class does not last',
    ({ edit }) => edit('codebook.yaml', 'standing: until lifted', 'standing: null'),
    { file: MEASURE, found: '"2020-01-21-beland-sanctions-salt" of class SANCTION', path: 'imposedBy' },
  ],
  [
    'a stage before the day it was announced',
    ({ edit }) => edit(MEASURE, 'on: 2020-01-21', 'on: 2020-01-20'),
    { file: MEASURE, found: '2020-01-20', path: 'stages[0].on' },
  ],
  [
    'stages out of order',
    ({ edit }) => edit(MEASURE, 'on: 2020-01-21', 'on: 2020-02-20'),
    { file: MEASURE, found: '2020-02-20', path: 'stages[1].on' },
  ],
  [
    'a share above 1',
    ({ edit }) => edit(MEASURE, 'share: 1', 'share: 1.5'),
    { file: MEASURE, found: '1.5', path: 'stages[0].share' },
  ],
  [
    'an end that leaves some in force',
    ({ edit }) => edit(MEASURE, 'share: 0', 'share: 0.5'),
    { file: MEASURE, found: '0.5 on "ended"', path: 'stages[1].share' },
  ],
  [
    'a cut that cuts nothing',
    ({ edit }) =>
      edit(
        MEASURE,
        'stage: ended\n    on: 2020-02-20\n    share: 0',
        'stage: reduced\n    on: 2020-02-20\n    share: 1',
      ),
    { file: MEASURE, found: '1 after 1', path: 'stages[1].share' },
  ],
  [
    'a cut of a measure that is not in force',
    ({ edit }) =>
      edit(
        MEASURE,
        'checked: null',
        `  - { stage: suspended, on: 2020-03-01, share: 0, event: 2020-02-20-beland-meets-salt-guild }\nchecked: null`,
      ),
    { file: MEASURE, found: '"suspended" of a measure that is not in force', path: 'stages[2].stage' },
  ],
  [
    'a stage that nothing shows',
    ({ edit }) => edit(MEASURE, `${STAGE}    event: 2020-02-20-beland-meets-salt-guild\n`, STAGE),
    { file: MEASURE, found: 'neither event nor source', path: 'stages[1]' },
  ],
  [
    'a source of a publisher nobody knows',
    ({ edit }) =>
      edit(
        MEASURE,
        `${STAGE}    event: 2020-02-20-beland-meets-salt-guild\n`,
        `${STAGE}    source: { publisher: beland-pots, title: Lifted, url: null, published: null }\n`,
      ),
    { file: MEASURE, found: '"beland-pots"', path: 'stages[1].source.publisher' },
  ],
  [
    'a state neither confirmed nor said to be unconfirmed',
    ({ edit }) => edit(MEASURE, 'unconfirmed: Moved', 'note: Moved'),
    { file: MEASURE, found: 'null without unconfirmed', path: 'checked' },
  ],
  [
    'a state both confirmed and unconfirmed',
    ({ edit }) => edit(MEASURE, 'checked: null', checked('2020-03-30')),
    { file: MEASURE, found: 'unconfirmed beside a check', path: 'unconfirmed' },
  ],
  [
    'a measure older than the record without a class',
    ({ edit }) =>
      edit(
        MEASURE,
        'imposedBy: 2020-01-21-beland-sanctions-salt',
        'imposedBy: null\nsources: [{ publisher: beland-post, title: Listed, url: null, published: null }]',
      ),
    { file: MEASURE, found: 'null without a class', path: 'imposedBy' },
  ],
  [
    'a class beside the event that imposed it',
    ({ edit }) => edit(MEASURE, 'stages:', 'class: SANCTION\nstages:'),
    { file: MEASURE, found: 'class beside imposedBy', path: 'class' },
  ],
  [
    'an instrument of a domain nobody knows',
    ({ edit }) => edit('codebook.yaml', 'domain: trade', 'domain: trades'),
    { file: 'codebook.yaml', found: '"trades"', path: 'instruments.sanction.domain' },
  ],
]

test.each(MISTAKES)('%s is reported, and nothing else', async (_, spoil, problem) => {
  const copy = await copyTinyContent()
  await spoil(copy)
  expect((await read(copy)).problems).toEqual([expect.objectContaining(problem)])
})

test('parts of one event that sum to more than 1 are reported with all of them', async () => {
  const copy = await copyTinyContent()
  await copy.edit(MEASURE, 'reach: targeted', 'reach: targeted\npart: 0.75')
  const other = `id: salt-fees
title: Beland takes fees on salt
by: BBB
on: AAA
instrument: sanction
reach: general
imposedBy: 2020-01-21-beland-sanctions-salt
part: 0.5
stages: [{ stage: effective, on: 2020-01-21, share: 1, event: 2020-01-21-beland-sanctions-salt }]
${checked('2020-03-30')}
`
  await copy.write('measures/salt-fees.yaml', other)
  expect((await read(copy)).problems).toEqual([
    expect.objectContaining({ file: 'measures/salt-fees.yaml', path: 'part' }),
  ])
  await copy.edit(MEASURE, 'part: 0.75', 'part: 0.5')
  expect((await read(copy)).problems).toEqual([])
})

test('several mistakes in measures and events are all reported in one run, each with its line', async () => {
  const copy = await copyTinyContent()
  await copy.edit(MEASURE, 'share: 1', 'share: 2')
  await copy.edit(MEASURE, 'instrument: sanction', 'instrument: sancton')
  await copy.edit(WOOL, 'class: SANCTION', 'class: SANKTION')
  const { problems } = await read(copy)
  expect(problems.map(({ file, path }) => [file, path])).toEqual([
    [WOOL, 'class'],
    [MEASURE, 'instrument'],
    [MEASURE, 'stages[0].share'],
  ])
  expect(problems[2]?.line).toBe(await copy.lineOf(MEASURE, 'share: 2'))
})

const OPEN = ({ edit }: ContentCopy) =>
  edit(MEASURE, `${STAGE}    event: 2020-02-20-beland-meets-salt-guild\n`, '')

/** What someone should look into, though the content can be used: what it is, how it comes about, and where it is said. */
const WARNINGS: Case[] = [
  [
    'a due date that passed without a stage',
    ({ edit }) =>
      edit(MEASURE, 'checked: null', 'expected: { on: 2020-03-15, what: it lapses }\nchecked: null'),
    { file: MEASURE, found: '2020-03-15, past without a stage', path: 'expected.on' },
  ],
  [
    'a measure that stands for more than a year and was never checked',
    async (copy) => {
      await OPEN(copy)
      await copy.edit('dyad.yaml', 'asOf: 2020-03-31', 'asOf: 2021-03-31')
    },
    { file: MEASURE, found: 'a measure that stands since 2020-01-21 and was never checked', path: 'checked' },
  ],
  [
    'a present state that was confirmed long ago',
    async (copy) => {
      await OPEN(copy)
      await copy.edit(MEASURE, 'checked: null', checked('2020-10-01'))
      await copy.edit(MEASURE, 'unconfirmed: Moved', 'note: Moved')
      await copy.edit('dyad.yaml', 'asOf: 2020-03-31', 'asOf: 2021-03-31')
    },
    { file: MEASURE, found: '2020-10-01, 181 days before the record ends', path: 'checked.state' },
  ],
  [
    'a stage before the event that made it',
    ({ edit }) => edit(MEASURE, 'on: 2020-02-20', 'on: 2020-02-19'),
    { file: MEASURE, found: '2020-02-19, before the event that did it', path: 'stages[1].on' },
  ],
  [
    'an act that cuts measures and is no stage of one',
    ({ edit }) => edit('codebook.yaml', 'base: 2\n', 'base: 2\n    cuts: true\n'),
    { file: TALKS, found: 'TALKS of 2020-02-10, which no measure names as a stage', path: 'class' },
  ],
  [
    'two records of one act',
    async (copy) => {
      await copy.edit(WOOL, 'url: null', 'url: https://example.org/post/2')
      await copy.edit(WOOL, 'initiator: AAA\ntarget: BBB', 'initiator: BBB\ntarget: AAA')
      await copy.edit(SALT, 'date: 2020-01-21', 'date: 2020-02-01')
      await copy.edit(MEASURE, 'on: 2020-01-21', 'on: 2020-02-01')
    },
    {
      file: WOOL,
      found: 'day, class, initiator and an address of "2020-01-21-beland-sanctions-salt"',
      path: 'sources',
    },
  ],
  [
    'an act of both sides that raises tension',
    async (copy) => {
      await copy.edit(TALKS, 'class: TALKS', 'class: DENOUNCE')
    },
    { file: TALKS, found: 'mutual DENOUNCE, which raises tension', path: 'initiator' },
  ],
  [
    'an answer without its point for exceeding the act it answers',
    ({ edit }) =>
      edit(
        'codebook.yaml',
        'instruments:',
        'reciprocity: { points: 0.5, over: 1, force: [], visits: [] }\ninstruments:',
      ),
    { file: SALT, found: 'no reciprocity on SANCTION that answers DENOUNCE', path: 'modifiers' },
  ],
  [
    'a point for an answer that does not exceed the act it answers',
    async (copy) => {
      await copy.edit(
        'codebook.yaml',
        'instruments:',
        'reciprocity: { points: 0.5, over: 2, force: [], visits: [] }\ninstruments:',
      )
      await copy.edit(WOOL, 'scope: 1', 'scope: 1, reciprocity: 0.5')
    },
    { file: WOOL, found: '0.5 on SANCTION that answers SANCTION', path: 'modifiers.reciprocity' },
  ],
]

test.each(WARNINGS)('%s is something to look into, and no problem', async (_, spoil, warning) => {
  const copy = await copyTinyContent()
  await spoil(copy)
  const { problems, warnings } = await read(copy)
  expect(problems.map(printProblem)).toEqual([])
  expect(warnings.filter(({ path }) => path === warning.path)).toEqual([expect.objectContaining(warning)])
})

test('a measure with all that may be left out, and one older than the record, are fine', async () => {
  const copy = await copyTinyContent()
  const old = `id: old-embargo
title: Aland bars salt of Beland
by: AAA
on: BBB
instrument: sanction
reach: general
authority: { body: Treasury of Aland, law: Salt Act 1900, identifier: No. 7 }
coverage: { goodsUsd: 1000000, tariffLines: 3, bodies: 2 }
imposedBy: null
class: SANCTION
modifiers: { scope: 1 }
domain: trade
sources: [{ publisher: aland-gazette, title: Salt Act, url: https://example.org/gazette/0, published: 1999-12-31 }]
stages:
  - { stage: effective, on: 2000-01-01, share: 1, level: { value: 10, unit: percent }, event: 2020-01-01-aland-accuses-beland }
  - { stage: reduced, on: 2020-02-01, share: 0.5, event: 2020-01-01-aland-accuses-beland, note: Half the goods }
  - { stage: suspended, on: 2020-02-10, share: 0, event: 2020-02-10-border-talks-held }
  - { stage: extended, on: 2020-02-20, share: 0, event: 2020-02-10-border-talks-held }
  - { stage: resumed, on: 2020-03-01, share: 0.5, event: 2020-02-10-border-talks-held }
expected: { on: 2020-12-31, what: it lapses }
${checked('2020-03-30')}
note: Why the shares are what they are
`.replace(
    'event: 2020-01-01-aland-accuses-beland }',
    'source: { publisher: aland-gazette, title: Salt Act, url: null, published: null } }',
  )
  await copy.write('measures/old-embargo.yaml', old)
  expect((await read(copy)).problems.map(printProblem)).toEqual([])
})
