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
})

export const CHANNEL_EFFECTS = [
  'opened',
  'held',
  'resumed',
  'suspended',
  'cancelled',
  'postponed',
  'refused',
] as const
export const channelEffectSchema = z.strictObject({ channel: slugSchema, effect: z.enum(CHANNEL_EFFECTS) })

export const conditionSchema = z.strictObject({
  by: partySchema,
  demand: text,
  conditionFor: text.nullable(),
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

/** A measure that lasts until lifted. `until` is the first day it no longer holds; null while in force. */
export const standingSchema = z.strictObject({
  from: daySchema,
  until: daySchema.nullable(),
  liftedBy: eventIdSchema.optional(),
})

/** One documented act or public word; one file of content/events. Unknown keys are refused. */
export const eventSchema = z.strictObject({
  id: eventIdSchema,
  date: daySchema,
  /** `month`: the sources name only the month; the day in `date` is a placeholder. */
  precision: z.enum(['day', 'month']),
  endDate: daySchema.optional(),
  title: text,
  summary: text,
  initiator: partySchema,
  target: partySchema,
  actors: z.array(text),
  domain: slugSchema,
  tags: z.array(slugSchema),
  cameo: z.string().regex(/^\d{2,4}$/, 'expected a CAMEO code in quotes, such as "042"'),
  /** Codebook class; left out when, and only when, `context` says why the record is not scored. */
  class: z.string().optional(),
  /** Why the record fails the inclusion rule; such a record is shown and scores 0. */
  context: text.optional(),
  modifiers: modifiersSchema.default({}),
  step: step.default(1),
  standing: standingSchema.optional(),
  respondsTo: z.array(eventIdSchema).default([]),
  channels: z.array(channelEffectSchema).default([]),
  conditions: z.array(conditionSchema).default([]),
  confidence: z.enum(['high', 'medium']),
  sources: z.array(sourceSchema).min(1, 'expected at least one source'),
  /** About the facts: what is uncertain, what sources disagree on. */
  note: text.optional(),
  /** Why this class and these modifiers, where that is open to argument. */
  codingNote: text.optional(),
  /** The day the record entered the data. */
  added: daySchema,
})

export type Event = z.output<typeof eventSchema>
export type Source = z.output<typeof sourceSchema>
export type Modifiers = z.output<typeof modifiersSchema>
