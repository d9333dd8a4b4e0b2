import * as z from 'zod'
import { type Day, isDay } from '../event/day'
import { NOTE_LENGTH, TITLE_LENGTH } from './plain-text'
import { plainText } from './words'

// Schema 1 of a snapshot, as published. It never changes: links printed with it must open for ever, and a
// changed key would change their ids. What a later snapshot holds more goes into a schema of its own.

const day = z.int().transform((count) => count as Day)
const date = z.string().refine(isDay, { error: 'expected a calendar date, YYYY-MM-DD' })
const period = z.strictObject({ from: day, to: day })
const actor = z.enum(['first', 'second', 'both'])

/** What a sharer asked to keep. */
const spec = z.strictObject({
  /** Both ends included. */
  from: date,
  to: date,
  by: z.string().nullable(),
  domains: z.array(z.string()),
  tone: z.enum(['raises', 'eases']).nullable(),
  /** The day whose sum is shown. */
  day: date,
  milestones: z.enum(['all', 'main', 'none']),
  stems: z.boolean(),
})

const view = z.strictObject({
  kind: z.enum(['index', 'part']),
  title: z.string(),
  subtitle: z.string(),
  sourceLine: z.string(),
  period,
  asOf: day,
  dataVersion: z.string(),
  methodVersion: z.string(),
  values: z.array(z.number().nullable()),
  y: z.strictObject({
    domain: z.tuple([z.number(), z.number()]),
    ticks: z.array(z.strictObject({ at: z.number(), label: z.string() })),
    bands: z.array(z.strictObject({ from: z.number(), to: z.number(), name: z.string() })),
  }),
  stems: z.array(z.strictObject({ event: z.string(), day, title: z.string(), score: z.number(), actor })),
  milestones: z.array(
    z.strictObject({
      event: z.string(),
      number: z.int(),
      day,
      value: z.number(),
      label: z.string(),
      short: z.string(),
      priority: z.int(),
    }),
  ),
  cautions: z.array(
    z.strictObject({
      kind: z.enum(['warming-up', 'no-newer-record']),
      from: day,
      to: day,
      label: z.string(),
    }),
  ),
  endLabel: z.string(),
  actors: z.strictObject({ first: z.string(), second: z.string(), both: z.string() }),
  altText: z.string(),
})

/** The sum of the chosen day as it stood, with what a reader needs to see it without the data set. */
const sum = z.strictObject({
  day,
  index: z.number(),
  /** Index points of the selected events on that day: what `contributions` add up to. */
  points: z.number(),
  neutral: z.number(),
  contributions: z.array(
    z.strictObject({
      event: z.string(),
      title: z.string(),
      day,
      score: z.number(),
      points: z.number(),
    }),
  ),
})

/** An event that counts, with everything that decides how much it adds on any day. */
const ledgerEntry = z.strictObject({
  event: z.string(),
  title: z.string(),
  day,
  score: z.number(),
  /** Weight of its sources, times the share of the event that belongs to the selection. */
  weight: z.number(),
  /** Days in which it fades to half. */
  halfLife: z.number(),
  /** The measure it set up; `until` is the first day it no longer held, null while in force. */
  standing: z.strictObject({ from: day, until: day.nullable() }).nullable(),
})

/** The sharer's own words, never ours. */
const words = z
  .strictObject({
    title: plainText(TITLE_LENGTH).nullable(),
    note: plainText(NOTE_LENGTH).nullable(),
  })
  .refine(({ title, note }) => title !== null || note !== null, { error: 'expected a title or a note' })

export const schema1 = z.strictObject({
  schema: z.literal(1),
  spec,
  words: words.nullable(),
  view,
  sum,
  /** Every event of the selection that counts up to the last day shown, by id. */
  ledger: z.array(ledgerEntry),
})
