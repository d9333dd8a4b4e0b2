import * as z from 'zod'
import {
  daySchema,
  EVENT_ID,
  eventIdSchema,
  modifiersSchema,
  partySchema,
  slugSchema,
  sourceSchema,
} from './event'

const text = z.string().trim().min(1, 'expected text')
const part = z.number().min(0, 'expected 0 to 1').max(1, 'expected 0 to 1')

/** What happened to a measure: it took effect, changed how much of it holds, or came to an end. */
const STAGES = [
  'effective',
  'raised',
  'reduced',
  'suspended',
  'resumed',
  'extended',
  'struck-down',
  'withdrawn',
  'replaced',
  'ended',
  'lapsed',
] as const

/** Stages that leave nothing in force. An extension may be that of a suspension; all others leave some. */
export const NOTHING_LEFT: readonly Stage[] = [
  'suspended',
  'struck-down',
  'withdrawn',
  'replaced',
  'ended',
  'lapsed',
]

const stageSchema = z.strictObject({
  stage: z.enum(STAGES),
  /** First day it holds in this form, as the law states it; for an end the first day it no longer holds. */
  on: daySchema,
  /** Part of the imposing act's size in force from that day. */
  share: part,
  level: z.strictObject({ value: z.number(), unit: text }).optional(),
  /** The event of the record that did this; otherwise `source` says so. */
  event: eventIdSchema.optional(),
  source: sourceSchema.optional(),
  note: text.optional(),
})

/** An id of a measure never looks like that of an event: both stand in one sum. */
const measureIdSchema = slugSchema.refine((id) => !EVENT_ID.test(id), {
  error: 'expected a short name without a date in front',
})

/** The life of an instrument: one file of content/measures. Events are acts; measures are what stays in force. */
export const measureSchema = z.strictObject({
  id: measureIdSchema,
  title: text,
  by: partySchema,
  /** Whom it weighs on; mutual for both. */
  on: partySchema,
  /** One of `instruments` of codebook.yaml. */
  instrument: slugSchema,
  /** `general`: a general rule that bites mainly on the other side. */
  reach: z.enum(['targeted', 'general']),
  authority: z
    .strictObject({
      body: text,
      law: text.optional(),
      /** Number of the document, as its office gives it. */
      identifier: text.optional(),
    })
    .optional(),
  coverage: z
    .strictObject({
      goodsUsd: z.number().positive().optional(),
      tariffLines: z.number().int().positive().optional(),
      bodies: z.number().int().positive().optional(),
    })
    .optional(),
  /** The event whose score is its size; null for a measure older than the record. */
  imposedBy: eventIdSchema.nullable(),
  /** Its part of that event's size, where one act announced several. */
  part: part.default(1),
  /** Class, modifiers and sources of a measure that no event imposed. */
  class: z.string().optional(),
  modifiers: modifiersSchema.optional(),
  sources: z.array(sourceSchema).default([]),
  /** Domain of such a measure; otherwise that of its instrument. */
  domain: slugSchema.optional(),
  /** By day. */
  stages: z.array(stageSchema).min(1, 'expected at least one stage'),
  /** What is due by its own terms. */
  expected: z.strictObject({ on: daySchema, what: text }).optional(),
  /** When and by what its present state was last confirmed; null when it could not be. */
  checked: z
    .strictObject({
      on: daySchema,
      /** Latest day for which the source speaks of the state. */
      state: daySchema,
      source: sourceSchema,
    })
    .nullable(),
  /** Why the present state could not be confirmed. */
  unconfirmed: text.optional(),
  /** Why the shares are what they are. */
  note: text.optional(),
})

export type Stage = (typeof STAGES)[number]
export type MeasureStage = z.output<typeof stageSchema>
export type Measure = z.output<typeof measureSchema>
