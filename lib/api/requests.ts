import * as z from 'zod'
import { MILESTONE_SETS } from '../chart/layers'
import { LINE_PARTS } from '../chart/line-choice'
import { PRESET_YEARS } from '../chart/period'
import { CONDITION_STATUSES } from '../dialogue/conditions'
import { daySchema } from '../event/event'
import { PUBLISHER_KINDS } from '../event/registry'
import { MEASURE_STATUSES } from '../measures/status'
import { DEFAULT_PICTURE_SIZE, type PictureSizeName } from '../picture/sizes'
import { NOTE_LENGTH, sentText, TITLE_LENGTH } from '../snapshot/words'
import { MOVES } from '../tension/moves'
import { VARIANTS } from '../tension/variants'

const PRESETS = [...PRESET_YEARS.map((years) => `${years}y`), 'all']
const domains = z
  .string()
  .transform((list) => [...new Set(list.split(',').map((domain) => domain.trim()))].sort())

const period = {
  from: daySchema.optional().describe('First day, YYYY-MM-DD; the first covered day when not given'),
  to: daySchema.optional().describe('Last day, YYYY-MM-DD; the as-of day when not given'),
  p: z.enum(PRESETS).optional().describe('The last years up to the as-of day, instead of from and to'),
}
const selection = {
  by: z
    .string()
    .transform((code) => code.toUpperCase())
    .optional()
    .describe('Code of the side that acted; an act of both counts half'),
  domain: domains.optional().describe('Domains, separated by commas; all when not given'),
  tone: z.enum(['raises', 'eases']).optional().describe('Only events that raise, or only those that ease'),
  happened: z
    .enum(['yes', 'no'])
    .optional()
    .describe('Only what happened, or only meetings, visits and calls that did not'),
}
/** An address of the page may be pasted with the day and thread it has open; data of a period do not depend on them. */
const opened = {
  day: daySchema.optional().describe('Accepted from addresses of the page; changes nothing'),
  thread: z
    .string()
    .optional()
    .describe('Id of the event whose thread a chart draws; changes nothing in data'),
}

const weights = {
  w: z.string().describe("A reader's factors on the published weights, such as words:1.5,lambda:0"),
  known: daySchema.describe('The record as it was known on this day, YYYY-MM-DD, under the present codebook'),
}
/** Which record is added up, and with which weights. */
const weighed = { w: weights.w.optional(), known: weights.known.optional() }
const variants = z
  .string()
  .transform((list) => [...new Set(list.split(',').map((id) => id.trim()))])
  .pipe(z.array(z.enum(VARIANTS)))

/** What a chart draws with its line; an address of the page may be pasted with it where only data are asked for. */
const drawnWith = {
  lines: variants
    .optional()
    .describe(`Other lines a chart draws, of ${VARIANTS.join(', ')}; changes nothing in data`),
  parts: z
    .enum(LINE_PARTS)
    .optional()
    .describe(
      'domain or memory for a chart of the line taken apart by domain, or into fading acts and measures in force; changes nothing in data',
    ),
}

/** A view of the record, as every request for data names it. */
export const dataQuery = z.strictObject({ ...period, ...selection, ...opened })

/** `GET /api/v1/events.*` */
export const eventsQuery = dataQuery.extend({
  q: z
    .string()
    .default('')
    .describe('Words that must all occur in title, summary, actors or place, each from its beginning'),
  class: z
    .string()
    .transform((id) => id.toUpperCase())
    .optional()
    .describe('A class of the codebook, or context for records that are not scored'),
  source: z
    .enum(PUBLISHER_KINDS)
    .optional()
    .describe('Kind of whoever first published at least one of the sources'),
})

/** `GET /api/v1/series.*` */
export const seriesQuery = dataQuery.extend({ ...weighed, ...drawnWith })

/** `GET /api/v1/days/{date}.json` */
export const dayQuery = z.strictObject({ ...selection, ...weighed })

/** `GET /api/v1/weighables.json` */
export const recordQuery = z.strictObject({ known: weighed.known })

/** `GET /api/v1/range.*` */
export const rangeQuery = z.strictObject({
  ...period,
  acts: z
    .enum(['all', 'recorded'])
    .default('all')
    .describe(
      'Whether the range allows for acts that are not in the record, by the last audit of it, or only for those that are',
    ),
  shape: z
    .enum(['days', 'ends'])
    .default('days')
    .describe('In JSON: an object for each day, or only the two ends of the 90% range as lists, to 0.1'),
})

/** `GET /api/v1/changes.json` */
export const changeQuery = z.strictObject({
  from: daySchema.describe('Day the change is told from, YYYY-MM-DD'),
  to: daySchema.describe('Day it is told to, YYYY-MM-DD'),
  ...selection,
})

/** How a picture is drawn. */
export const pictureQuery = z.strictObject({
  size: z
    .enum(['card', 'wide', 'portrait', 'square'] satisfies PictureSizeName[])
    .default(DEFAULT_PICTURE_SIZE)
    .describe('Format of the picture'),
  theme: z.enum(['light', 'dark']).default('light').describe('Light or dark ground'),
})

const flag = z.enum(['0', '1']).default('0')

/** `GET /api/v1/snapshots/{id}.svg|.png` */
export const snapshotPictureQuery = pictureQuery.extend({
  qr: flag
    .transform((value) => value === '1')
    .describe("1 for a QR code of the snapshot's address in the picture"),
  words: flag.transform((value) => value === '1').describe("1 for the sharer's own title in the picture"),
})

/** `GET /api/v1/chart.svg|.png` */
export const chartQuery = seriesQuery.extend({
  ...pictureQuery.shape,
  milestones: z
    .enum(MILESTONE_SETS)
    .default('all')
    .describe('Milestones to name: all, main for those of the first rank, or none'),
  stems: z
    .enum(['0', '1'])
    .default('1')
    .transform((value) => value === '1')
    .describe('0 for a picture without the events under the line'),
  range: z
    .enum(['0', '1'])
    .default('1')
    .transform((value) => value === '1')
    .describe('0 for a picture of the whole index without its range; a part has none'),
})

/** `GET /api/v1/snapshots.json` */
export const archiveQuery = z.strictObject({
  weekly: z
    .enum(['true', '1'])
    .optional()
    .describe('The weekly archive, the only list there is: other snapshots are known by their links alone'),
})

const pixels = z.coerce.number().int().positive().optional()

/** `GET /api/v1/oembed`; consumers send parameters of their own, which the standard lets them. */
export const oembedQuery = z.looseObject({
  url: z.string().describe('Address of a chart on this site'),
  format: z.string().default('json').describe('json; others are answered with 501'),
  maxwidth: pixels.describe('Most pixels the frame may be wide'),
  maxheight: pixels.describe('Most pixels the frame may be high'),
})

/** Requests that take no parameter. */
export const noQuery = z.strictObject({})

/** `POST /api/v1/snapshots`: the view to freeze, in absolute days so that it never means another period later. */
export const snapshotBody = z.strictObject({
  from: daySchema.describe('First day, YYYY-MM-DD'),
  to: daySchema.describe('Last day, YYYY-MM-DD'),
  day: daySchema.nullish().describe('The day whose sum is kept; the last day when not given'),
  by: z
    .string()
    .transform((code) => code.toUpperCase())
    .nullish()
    .describe('Code of the side that acted'),
  domain: z
    .array(z.string())
    .nullish()
    .transform((list) => [...new Set(list ?? [])].sort())
    .describe('Domains; all when empty or not given'),
  tone: z.enum(['raises', 'eases']).nullish().describe('Only events that raise, or only those that ease'),
  happened: z
    .enum(['yes', 'no'])
    .nullish()
    .describe('Only what happened, or only meetings, visits and calls that did not'),
  thread: z.string().nullish().describe('Id of the event whose thread is drawn'),
  lines: z
    .array(z.enum(VARIANTS))
    .nullish()
    .transform((list) => list ?? [])
    .describe(`Other lines drawn with it, of ${VARIANTS.join(', ')}`),
  parts: z
    .enum(LINE_PARTS)
    .nullish()
    .transform((by) => by ?? null)
    .describe('What the line is taken apart by, domain or memory'),
  weights: weights.w.nullish().describe("A reader's factors on the published weights, as w in an address"),
  known: weights.known.nullish().describe('The day whose record the line is drawn from, YYYY-MM-DD'),
  milestones: z
    .enum(MILESTONE_SETS)
    .nullish()
    .transform((set) => set ?? 'all')
    .describe('Milestones to name: all, main for those of the first rank, or none'),
  stems: z
    .boolean()
    .nullish()
    .transform((shown) => shown ?? true)
    .describe('Whether the events are drawn under the line'),
  range: z
    .boolean()
    .nullish()
    .transform((shown) => shown ?? true)
    .describe('Whether the range of the whole index is shaded; a part has none'),
  title: sentText(TITLE_LENGTH).describe(
    `Your own title, shown as yours: plain text, at most ${TITLE_LENGTH} characters`,
  ),
  note: sentText(NOTE_LENGTH).describe(`Your own note, as the title, at most ${NOTE_LENGTH} characters`),
  p: z.null().optional().describe('A relative period cannot be frozen; accepted only as null'),
})

const on = daySchema.optional()

/** `GET /api/v1/channels.json` */
export const channelsQuery = z.strictObject({
  ...period,
  on: on.describe('The day whose states are given; the last day of the period when not given'),
})

/** `GET /api/v1/measures.*` */
export const measuresQuery = z.strictObject({
  ...period,
  on: on.describe('The day whose states are given; the last day of the period when not given'),
  by: z
    .string()
    .transform((code) => (code.toLowerCase() === 'mutual' ? 'mutual' : code.toUpperCase()))
    .optional()
    .describe('Code of the side whose measures they are, or mutual'),
  status: z.enum(MEASURE_STATUSES).optional().describe('How the measure stood on that day'),
})

/** `GET /api/v1/moves.json` */
export const movesQuery = z.strictObject({
  ...period,
  least: z.coerce
    .number()
    .min(0)
    .max(10)
    .default(0)
    .describe(`Only acts with a score of at least this size, plus or minus, such as ${MOVES.strong}`),
})

/** `GET /api/v1/conditions.json` */
export const conditionsQuery = z.strictObject({
  on: on.describe('The day the ledger is given for; the as-of day when not given'),
  by: selection.by.describe('Code of the side that asked'),
  status: z.enum(CONDITION_STATUSES).optional().describe('What had become of the condition by that day'),
})

export type DataQuery = z.output<typeof dataQuery>
export type SelectionQuery = z.output<typeof dayQuery>
