import * as z from 'zod'
import { daySchema, eventIdSchema, partySchema, slugSchema, termSchema } from './event'
import { PUBLISHER_KINDS } from './publisher-kinds'

const text = z.string().trim().min(1, 'expected text')
const sideCode = z.string().regex(/^[A-Z]{3}$/, 'expected a three-letter code in capitals')

const sideSchema = z.strictObject({
  code: sideCode,
  name: text,
  /** Short form for tight places, such as a legend. */
  short: text,
  adjective: text,
  /** Interests the side has formally declared core, each with the document that declares it. */
  coreInterests: z.array(z.strictObject({ interest: text, document: text })).min(1),
})

/** dyad.yaml: the two sides, what the record covers, and the domains events fall into. */
export const dyadSchema = z.strictObject({
  /** Names the pair in headlines, such as "A-B". */
  name: text,
  sides: z.tuple([sideSchema, sideSchema]),
  /** Third parties an act may be addressed to; `other` stands for any not listed. */
  thirdParties: z.array(z.strictObject({ code: z.string().regex(/^([A-Z]{3}|other)$/), name: text })),
  domains: z.record(slugSchema, text),
  coverage: z.strictObject({
    /** First day of the index. */
    from: daySchema,
    /** Last day the record has been searched to: the index stops here. */
    asOf: daySchema,
    /** The first days, while earlier unrecorded events would still have counted. */
    warmUpDays: z.number().int().min(0),
  }),
})

/** publishers.yaml: who published a source, under one rule for all countries. */
export const publishersSchema = z.record(
  slugSchema,
  z.strictObject({
    name: text,
    /** ISO 3166 alpha-3 code of the home country; null when unknown or international. */
    country: sideCode.nullable(),
    kind: z.enum(PUBLISHER_KINDS),
    /** Titles of one owner count once; absent means the publisher owns itself. */
    owner: slugSchema.optional(),
  }),
)

/** channels.yaml: the channels of dialogue. */
export const channelsSchema = z.record(
  slugSchema,
  z.strictObject({
    name: text,
    level: text,
    purpose: text,
    /** Days without a documented event after which it is no longer known whether the channel is open. */
    lapsesAfter: z.number().int().min(1),
  }),
)

/** conditions.yaml: what one party asked of another, and for what in return. Events say what became of it. */
export const conditionsSchema = z.record(
  slugSchema,
  z.strictObject({
    by: partySchema,
    /** Of whom it was asked. */
    of: partySchema,
    demand: text,
    /** What was to follow, or to be spared, if it was met; null when nothing was named. */
    conditionFor: text.nullable(),
    /** Terms of the original where the wording matters. */
    terms: z.array(termSchema).default([]),
    note: text.optional(),
  }),
)

/** loaded-words.yaml: words a title may not use, each with what to write instead. */
export const loadedWordsSchema = z.record(
  z.string().regex(/^[a-z]+([ -][a-z]+)*$/, 'expected a word or phrase in lower case'),
  text,
)

/** milestones.yaml: events named on the chart, and named periods. */
export const milestonesSchema = z.strictObject({
  milestones: z.array(
    z.strictObject({
      event: eventIdSchema,
      /** Two to five words. */
      label: text,
      /** One or two words, where `label` does not fit. */
      short: text,
      /** 1 is placed first and numbered for certain. */
      priority: z.number().int().min(1),
      /** Whether the page offers its thread by name. */
      thread: z.boolean().optional(),
    }),
  ),
  periods: z.array(z.strictObject({ id: slugSchema, label: text, from: daySchema, to: daySchema })),
})

/** releases.yaml: what each published version of the data changed, oldest first. Written by `npm run release`. */
export const releasesSchema = z.array(
  z.strictObject({
    /** Version of the data: as-of day and content hash. */
    id: text,
    date: daySchema,
    /** Version of the codebook. */
    codebook: text,
    /** Number of events. */
    events: z.number().int().min(0),
    /** One change a line. */
    summary: z.array(text).min(1),
    /** The day whose index changed most since the release before, to 0.0001; null when none did. */
    largestMove: z.strictObject({ day: daySchema, from: z.number(), to: z.number() }).nullable(),
  }),
)

/**
 * coverage.yaml: audits of how complete the record is, oldest first. Their lists are no sources of records, and what
 * was found missing stays out until a source of its own shows it.
 */
export const auditsSchema = z.array(
  z.strictObject({
    on: daySchema,
    /** Version of the data that was audited. */
    dataVersion: text,
    by: text,
    /** The outside lists. */
    lists: z.array(text).min(1),
    /** |score| from which acts were looked for. */
    least: z.number().min(0),
    strata: z
      .array(
        z
          .strictObject({
            direction: z.enum(['raises', 'eases']),
            /** By |score|; null where the audit did not tell sizes apart. */
            size: z.enum(['under-4', 'from-4']).nullable(),
            listed: z.number().int().min(1),
            recorded: z.number().int().min(0),
          })
          .refine(({ listed, recorded }) => recorded <= listed, {
            error: 'expected no more recorded than listed acts',
          }),
      )
      .min(1),
    /** What the figures are and how they came about. */
    note: text,
  }),
)

export type Audits = z.output<typeof auditsSchema>
export type Dyad = z.output<typeof dyadSchema>
export type Side = z.output<typeof sideSchema>
export type Publishers = z.output<typeof publishersSchema>
export type Channels = z.output<typeof channelsSchema>
export type Conditions = z.output<typeof conditionsSchema>
export type Condition = Conditions[string]
export type LoadedWords = z.output<typeof loadedWordsSchema>
export type Milestones = z.output<typeof milestonesSchema>
export type Milestone = Milestones['milestones'][number]
export type NamedPeriod = Milestones['periods'][number]
export type Releases = z.output<typeof releasesSchema>
export type Release = Releases[number]
