import { expect, test } from 'vitest'
import { asKnownOn } from '@/lib/event/as-known'
import { parseDay } from '@/lib/event/day'
import { eventSchema } from '@/lib/event/event'

const RECORD = eventSchema.parse({
  id: '2020-01-01-speech',
  date: '2020-01-01',
  precision: 'day',
  title: 'Aland accuses Beland',
  summary: 'A speech.',
  initiator: 'AAA',
  target: 'BBB',
  actors: [],
  domain: 'diplomatic',
  tags: [],
  cameo: '111',
  class: 'DENOUNCE',
  modifiers: { level: 1 },
  confidence: 'high',
  sources: [{ publisher: 'gazette', title: 'Speech', url: null, published: null }],
  added: '2020-04-01',
  corrections: [
    {
      on: '2020-05-01',
      reason: 'Found to be of a minister, and first taken for context',
      was: { class: null, context: 'Thought to be private', modifiers: {} },
    },
    { on: '2020-06-01', reason: 'Date of the speech, not of the report', was: { date: '2020-01-03' } },
  ],
})
const on = (date: string) => asKnownOn([RECORD], parseDay(date))

test('a record is not known before the day it was added', () => {
  expect(on('2020-03-31')).toEqual([])
  expect(on('2020-04-01')).toHaveLength(1)
})

test('today every correction is in', () => {
  expect(on('2026-01-01')).toEqual([RECORD])
})

test('before a correction the record reads as it did then', () => {
  const [may] = on('2020-05-15')
  expect(may?.date).toBe(parseDay('2020-01-03'))
  expect(may?.class).toBe('DENOUNCE')
  expect(may?.corrections).toHaveLength(1)
})

test('corrections are taken back newest first, and a field that was not there is gone', () => {
  const [april] = on('2020-04-15')
  expect(april?.class).toBeUndefined()
  expect(april?.context).toBe('Thought to be private')
  expect(april?.modifiers).toEqual({})
  expect(april?.date).toBe(parseDay('2020-01-03'))
})
