import * as z from 'zod'
import { type Day, isDay, parseDay } from './day'

/** `YYYY-MM-DD` in the file, a Day in memory. */
export const daySchema = z
  .string({ error: 'expected a date in quotes or plain, YYYY-MM-DD' })
  .refine(isDay, { error: 'expected a calendar date, YYYY-MM-DD', abort: true })
  .transform((text): Day => parseDay(text))

export const EVENT_ID = /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(-[a-z0-9]+)*$/
export const eventIdSchema = z
  .string()
  .regex(EVENT_ID, 'expected an event id: a date and a short name in lower case, joined by hyphens')
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens')
/** A side or third party, as declared in dyad.yaml, or `mutual` for acts of both sides. */
export const partySchema = z.string().regex(/^([A-Z]{3}|mutual|other)$/, 'expected a party code of dyad.yaml')
const text = z.string().trim().min(1, 'expected text')

export const sourceSchema = z.strictObject({
  publisher: slugSchema,
  /** Who first published it, where `publisher` only carries or reprints it. */
  origin: slugSchema.optional(),
  /** In [square brackets] when it describes the source instead of quoting its headline. */
  title: text,
  /** Null for a document on file. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  published: daySchema.nullable(),
  /** ISO 639-1 code of the language it is written in. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'expected a language code of two letters, such as "en"')
    .default('en'),
})

export const CHANNEL_EFFECTS = [
  'opened',
  'held',
  'resumed',
  'suspended',
  'cancelled',
  'postponed',
  'refused',
  'unanswered',
] as const
const channelEffectSchema = z.strictObject({ channel: slugSchema, effect: z.enum(CHANNEL_EFFECTS) })

/** What an event did to a condition: set it, repeated or rejected it, or changed how it stands. */
export const CONDITION_MOVES = [
  'set',
  'restated',
  'rejected',
  'partly',
  'met',
  'withdrawn',
  'overtaken',
] as const
const conditionMoveSchema = z.strictObject({
  condition: slugSchema,
  move: z.enum(CONDITION_MOVES),
  /** How it was put this time, in our words, where that differs from the entry of conditions.yaml. */
  as: text.optional(),
})

/** A term of the original where the wording matters, such as a name for the same thing that the other side calls otherwise. */
export const termSchema = z.strictObject({
  original: text,
  language: z.string().regex(/^[a-z]{2}$/, 'expected a language code of two letters, such as "zh"'),
  english: text,
})

/** What one government said of the event, in our words. */
const accountSchema = z.strictObject({ says: text, terms: z.array(termSchema).default([]) })

/** A meeting, visit or call that was asked for or planned and did not take place. */
export const ABSENCES = ['refused', 'cancelled', 'postponed', 'unanswered'] as const
const didNotHappenSchema = z.strictObject({
  how: z.enum(ABSENCES),
  /** What did not take place, such as "Meeting of the defence ministers in Singapore". */
  what: text,
  /** The day it was planned or asked for; null when no source names one. */
  plannedFor: daySchema.nullable(),
  /** `month`: the sources name only the month of `plannedFor`. */
  precision: z.enum(['day', 'month']).default('day'),
})

const step = z.union([z.literal(0.5), z.literal(1)], { error: 'expected 0.5 or 1' })
const points = z.number().min(-1).max(1).multipleOf(0.5)

/** Points added to the magnitude of the class base; absent means 0. See content/codebook.yaml. */
export const modifiersSchema = z.strictObject({
  level: points.optional(),
  scope: points.optional(),
  military: points.optional(),
  redLine: points.optional(),
  reversibility: points.optional(),
  reciprocity: points.optional(),
})

/** How a record said until codebook 2.0 that its measure lasts; kept in earlier readings. `until` is null while in force. */
const standingSchema = z.strictObject({
  from: daySchema,
  until: daySchema.nullable(),
  liftedBy: eventIdSchema.optional(),
})

const precision = z.enum(['day', 'month'])
const confidence = z.enum(['high', 'medium'])
const cameo = z.string().regex(/^\d{2,4}$/, 'expected a CAMEO code in quotes, such as "042"')

/**
 * A later reading of a record: what it said before, so that the data as known on an earlier day can be redrawn.
 * Holds the earlier value of each field that changed; null stands for a field that was not there.
 */
const correctionSchema = z.strictObject({
  on: daySchema,
  reason: text,
  was: z.strictObject({
    date: daySchema.optional(),
    endDate: daySchema.nullable().optional(),
    precision: precision.optional(),
    title: text.optional(),
    summary: text.optional(),
    initiator: partySchema.optional(),
    target: partySchema.optional(),
    domain: slugSchema.optional(),
    cameo: cameo.optional(),
    class: z.string().nullable().optional(),
    context: text.nullable().optional(),
    modifiers: modifiersSchema.optional(),
    step: step.optional(),
    standing: standingSchema.nullable().optional(),
    confidence: confidence.optional(),
    sources: z.array(sourceSchema).min(1, 'expected at least one source').optional(),
  }),
})

/** One documented act or public word; one file of content/events. Unknown keys are refused. */
export const eventSchema = z.strictObject({
  id: eventIdSchema,
  date: daySchema,
  /** `month`: the sources name only the month; the day in `date` is a placeholder. */
  precision,
  endDate: daySchema.optional(),
  /** Actor, verb, object; no word of content/loaded-words.yaml. */
  title: text,
  summary: text,
  /** What each government said of it, by code of the side; only where the sources give it. */
  accounts: z
    .record(z.string().regex(/^[A-Z]{3}$/, 'expected the code of a side'), accountSchema)
    .default({}),
  initiator: partySchema,
  target: partySchema,
  actors: z.array(text),
  /** Where it took place, as the sources name it. */
  place: text.optional(),
  domain: slugSchema,
  tags: z.array(slugSchema),
  cameo,
  /** Codebook class; left out when, and only when, `context` says why the record is not scored. */
  class: z.string().optional(),
  /** Why the record fails the inclusion rule; such a record is shown and scores 0. */
  context: text.optional(),
  modifiers: modifiersSchema.default({}),
  step: step.default(1),
  didNotHappen: didNotHappenSchema.optional(),
  /** The acts it answers, where the actor or the sources say so. */
  respondsTo: z.array(eventIdSchema).default([]),
  /** Earlier events whose matter it carries on without being an answer to them. */
  follows: z.array(eventIdSchema).default([]),
  channels: z.array(channelEffectSchema).default([]),
  conditions: z.array(conditionMoveSchema).default([]),
  confidence,
  sources: z.array(sourceSchema).min(1, 'expected at least one source'),
  /** About the facts: what is uncertain, what sources disagree on. */
  note: text.optional(),
  /** Why this class and these modifiers, where that is open to argument. */
  codingNote: text.optional(),
  /** The day the record entered the data. */
  added: daySchema,
  /** Oldest first. */
  corrections: z.array(correctionSchema).default([]),
})

export type Event = z.output<typeof eventSchema>
export type Source = z.output<typeof sourceSchema>
export type Modifiers = z.output<typeof modifiersSchema>
export type ChannelEffect = (typeof CHANNEL_EFFECTS)[number]
export type ConditionMove = (typeof CONDITION_MOVES)[number]
export type Absence = (typeof ABSENCES)[number]
export type DidNotHappen = z.output<typeof didNotHappenSchema>
export type Account = z.output<typeof accountSchema>
export type Correction = z.output<typeof correctionSchema>
