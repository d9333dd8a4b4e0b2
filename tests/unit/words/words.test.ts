import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PUBLISHER_KINDS } from '@/lib/event/publisher-kinds'
import { ABSENCE_WORDS, HAPPENED_WORDS } from '@/lib/words/absence-words'
import { capital } from '@/lib/words/capital'
import { STEP_WORDS } from '@/lib/words/change-words'
import { EFFECT_WORDS, STATE_ORDER, STATE_WORDS } from '@/lib/words/channel-words'
import { MOVE_WORDS, STATUS_WORDS } from '@/lib/words/condition-words'
import { FIELD_WORDS } from '@/lib/words/field-words'
import { FILTER_WORDS, nameDomains } from '@/lib/words/filter-words'
import { ARC_MEANS, HATCH_MEANS, HOLLOW_MEANS } from '@/lib/words/key-words'
import { STATUS_WORDS as MEASURE_STATUS_WORDS, STAGE_WORDS } from '@/lib/words/measure-words'
import { PARTY_WORDS } from '@/lib/words/party-words'
import { KIND_RULE, nameKind } from '@/lib/words/publisher-words'
import { SCORE_WORDS } from '@/lib/words/score-words'
import { nameLastLine, SUM_WORDS } from '@/lib/words/sum-words'
import { TONE_ACTS, TONE_WORDS } from '@/lib/words/tone-words'
import { VARIANT_WORDS } from '@/lib/words/variant-words'

const VOCABULARIES = {
  ABSENCE_WORDS,
  HAPPENED_WORDS,
  STEP_WORDS,
  EFFECT_WORDS,
  STATE_WORDS,
  MOVE_WORDS,
  STATUS_WORDS,
  FIELD_WORDS,
  FILTER_WORDS,
  ARC_MEANS,
  HATCH_MEANS,
  HOLLOW_MEANS,
  MEASURE_STATUS_WORDS,
  STAGE_WORDS,
  PARTY_WORDS,
  KIND_RULE,
  KIND_NAMES: PUBLISHER_KINDS.map(nameKind),
  SCORE_WORDS,
  SUM_WORDS,
  TONE_WORDS,
  TONE_ACTS,
  VARIANT_WORDS,
}

/** Every text of a vocabulary, however deep it stands. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : []
}

test('every name is said, and has no space around it', () => {
  for (const [vocabulary, words] of Object.entries(VOCABULARIES))
    for (const text of textsOf(words))
      expect([vocabulary, text]).toEqual([vocabulary, text.trim() || 'a name'])
})

test('a key names every state of a channel once', () => {
  expect(STATE_ORDER.toSorted()).toEqual(Object.keys(STATE_WORDS).toSorted())
})

test('what came to nothing is said alike of an event and of a channel', () => {
  expect(EFFECT_WORDS).toMatchObject(ABSENCE_WORDS)
})

test('a kind of publisher is named in words, and one that is not known says of what', () => {
  expect([nameKind('think-tank'), nameKind('state-media'), nameKind('unknown')]).toEqual([
    'think tank',
    'state media',
    'kind unknown',
  ])
})

test('chosen domains are named while there is one, and counted from two', () => {
  const domains = { navy: 'Navy', trade: 'Trade' }
  expect([[], ['navy'], ['navy', 'trade']].map((chosen) => nameDomains(domains, chosen))).toEqual([
    'All domains',
    'Navy',
    '2 domains',
  ])
})

test('the last line of a sum says what it stands for', () => {
  const name = (kind: 'folded' | 'small' | 'rounding', count: number) =>
    nameLastLine({ kind, count, printed: 0.1 }, String)
  expect([name('folded', 12), name('small', 3), name('small', 1), name('rounding', 0)]).toEqual([
    'and 12 more, together',
    'and 3 more under 0.05 each, with rounding',
    'and 1 more under 0.05, with rounding',
    'Rounding',
  ])
})

describe('pages', () => {
  // Fields of a record and single words may stand in a page for something else.
  const { FIELD_WORDS: _, ...distinct } = VOCABULARIES
  const NAMES = Object.entries(distinct).flatMap(([vocabulary, words]) =>
    [...new Set(textsOf(words))].filter((text) => text.includes(' ')).map((text) => ({ vocabulary, text })),
  )

  test('choose no name of their own: no text of app is a name of lib/words', () => {
    const strays = files('app').flatMap((file) => {
      const code = withoutComments(readFileSync(file, 'utf8'))
      return NAMES.filter(({ text }) => standsIn(code, text)).map(
        ({ vocabulary, text }) => `${file}: "${text}" is a name of ${vocabulary}`,
      )
    })
    expect(strays).toEqual([])
  })

  test.each([
    ["label: 'Did not happen' }", true],
    ['<span>\n  Did not happen: {what}', true],
    ['<p>It did not happen in the end.</p>', false],
    ['/** "did not happen" */', false],
  ])('%j names it: %s', (code, named) => {
    expect(standsIn(withoutComments(code), HAPPENED_WORDS.no)).toBe(named)
  })

  function files(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? files(path) : /\.tsx?$/.test(entry.name) ? [path] : []
    })
  }

  function withoutComments(code: string): string {
    return code.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/^\s*\/\/.*$/gm, '')
  }

  /** Whether a text between quotes, tags or braces is the name, with nothing after it but a sign. */
  function standsIn(code: string, name: string): boolean {
    const words = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')
    return new RegExp(`['"\`>}]\\s*${words}[:.,]?\\s*(['"\`<{]|\\$\\{)`, 'i').test(code)
  }
})

test('a line begins with a capital', () => {
  expect(capital(HAPPENED_WORDS.no)).toBe('Did not happen')
})
