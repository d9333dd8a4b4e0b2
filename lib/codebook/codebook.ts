import * as z from 'zod'
import { MODIFIERS } from './modifiers'

const text = z.string().trim().min(1, 'expected text')

const modifierSchema = z.strictObject({
  label: text,
  values: z.array(z.strictObject({ points: z.number(), meaning: text })).min(1),
  /** Classes whose base already contains what this modifier adds. */
  notFor: z.array(z.string()).default([]),
})

const reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])

/** Names that weights in an address have beside those of groups. */
const OTHER_WEIGHTS = ['memory', 'lambda']

const groupId = z
  .string()
  .regex(/^[a-z]+$/, 'expected lower-case letters')
  .refine((id) => !OTHER_WEIGHTS.includes(id), { error: `expected none of ${OTHER_WEIGHTS.join(', ')}` })

const classSchema = z.strictObject({
  label: text,
  /** Which of `groups` it is weighed with. */
  group: z.string(),
  polarity: z.enum(['raises', 'eases']),
  /** CAMEO codes that map here. `>third` marks a code whose act goes to a third party. */
  cameo: z.array(z.string().regex(/^\d{2,4}(>third)?$/)).min(1),
  /** Goldstein (1992) values of those codes, in the scale's own sign. */
  goldstein: z.array(z.number().min(-10).max(10)),
  plover: z.strictObject({ type: text, score: z.array(z.number().min(-10).max(10)).min(1) }),
  /** Magnitude of an unmodified event, 0.5 to 10 points. */
  base: z.number().min(0.5).max(10),
  /** Days in which the impulse halves. */
  halfLife: z.number().positive(),
  /** What ends the lasting part of such an act; null when it has none. */
  standing: text.nullable(),
  /** Whether such an act cuts a measure that is in force. */
  cuts: z.boolean().default(false),
  /** Why the base is not simply Goldstein's or PLOVER's value. */
  whyBase: text,
  /** Which value was taken where a scale offers several, or files the codes elsewhere. */
  whyScale: text.optional(),
})

/** codebook.yaml: what an act weighs. See content/methodology.md#event-score. */
export const codebookSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a semantic version'),
  /** Kinds of act by id, for weighing several classes together; nothing is scored with them. */
  groups: z.record(groupId, text),
  classes: z.record(z.string().regex(/^[A-Z]+(_[A-Z]+)*$/), classSchema),
  modifiers: z.record(z.enum(MODIFIERS), modifierSchema),
  /** Kinds of measures by id, each with the domain it falls into where no event says. */
  instruments: z
    .record(
      z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'expected lower-case letters and hyphens'),
      z.strictObject({ label: text, domain: text }),
    )
    .default({}),
  /**
   * When an answer exceeds what it answers: its base is at least `over` above that of each act it answers, or a class
   * of `force` answers one of `visits`. It then has `points` of reciprocity.
   */
  reciprocity: z
    .strictObject({
      points: z.number(),
      over: z.number().positive(),
      force: z.array(z.string()),
      visits: z.array(z.string()),
    })
    .optional(),
  /** How much must be recorded for the end of the line to be trusted. */
  record: z
    .strictObject({
      /** A month with fewer scored acts is thin. */
      thinBelow: z.number().int().min(0),
      /** Days at the end, and the fewest scored acts in them from which a cause of a change is named. */
      recentDays: z.number().int().min(1),
      recentActs: z.number().int().min(0),
      /** Days after which the age of the record is said. */
      oldAfterDays: z.number().int().min(0),
    })
    .default({ thinBelow: 2, recentDays: 60, recentActs: 4, oldAfterDays: 21 }),
  constants: z.strictObject({
    /** Share of a score that a standing measure adds on its first day. */
    lambda: z.number().min(0).max(1),
    /** Share of the standing part that never fades while the measure is in force. */
    rho: z.number().min(0).max(1),
    /** Days in which the fading share of the standing part halves. */
    H: z.number().positive(),
    /** Raw points at which the index stands at 50 + 50/sqrt(2). */
    K: z.number().positive(),
    minScore: z.number().positive(),
    maxScore: z.number().positive(),
  }),
  /** Six grades from lowest to highest, each one sixth of the scale. */
  grades: z.array(z.strictObject({ id: text, name: text, meaning: text })).length(6),
  /** How far a publisher of each kind is relied on, Admiralty letters (AJP-2.1). */
  reliability: z.record(text, reliability),
  /** Kinds that are the record itself when their own state acts or speaks, and the letter they then have. */
  ownActs: z.strictObject({ kinds: z.array(text), reliability }),
  /** CAMEO codes with their label and their value on Goldstein's scale, in its own sign; shown beside a score. */
  cameo: z
    .record(
      z.string().regex(/^\d{3,4}$/, 'expected a CAMEO code in quotes, such as "042"'),
      z.strictObject({ goldstein: z.number().min(-10).max(10), label: text }),
    )
    .default({}),
  changes: z
    .array(
      z.strictObject({
        version: text,
        date: text,
        reason: text,
        /** What it did to the index. */
        effect: text.optional(),
      }),
    )
    .min(1),
})
export type Codebook = z.output<typeof codebookSchema>
export type Constants = Codebook['constants']
export type Reliability = z.output<typeof reliability>
