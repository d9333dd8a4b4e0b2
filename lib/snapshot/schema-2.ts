import * as z from 'zod'
import { type Day, isDay } from '../event/day'
import { schema1 } from './schema-1'

// Schema 2 of a snapshot, as published: schema 1 with what did not happen, the thread drawn over the line, the range,
// other lines and what every picture must say.
// What is required of it never changes; what was added later is optional, so that every snapshot keeps its bytes.

const { spec, view } = schema1.shape
const day = z.int().transform((count) => count as Day)
const lag = { kind: z.enum(['answers', 'follows']), lagDays: z.int(), about: z.boolean() }
const arcEnd = z.strictObject({ event: z.string(), day, value: z.number() })

const thread = z.strictObject({
  event: z.string(),
  title: z.string(),
  caption: z.string(),
  arcs: z.array(z.strictObject({ from: arcEnd, to: arcEnd, ...lag })),
  events: z.array(
    z.strictObject({
      event: z.string(),
      day,
      precision: z.enum(['day', 'month']),
      title: z.string(),
      after: z.array(z.strictObject({ event: z.string(), ...lag })),
    }),
  ),
})

const date = z.string().refine(isDay, { error: 'expected a calendar date, YYYY-MM-DD' })
const values = z.array(z.number().nullable())
const namedLine = z.strictObject({ id: z.string(), label: z.string(), values })

/** Which events are looked at. */
export const selectionShape = {
  by: spec.shape.by,
  domains: spec.shape.domains,
  tone: spec.shape.tone,
  happened: z.enum(['yes', 'no']).nullable(),
  /** Least size of a score; only where one was chosen, so that other snapshots keep their bytes. */
  weight: z.number().positive().optional(),
}

export const schema2 = schema1.extend({
  schema: z.literal(2),
  spec: spec.extend({
    ...selectionShape,
    /** The event whose thread is drawn. */
    thread: z.string().nullable(),
    range: z.boolean(),
    /** Ids of other lines drawn with it. */
    lines: z.array(z.string()),
    /** Whether the line is taken apart by domain. */
    parts: z.boolean(),
    /** A reader's weights, as in the address; null for the published ones. */
    weights: z.string().nullable(),
    /** The day as of whose record the line is drawn; null for today's. */
    known: date.nullable(),
  }),
  view: view.extend({
    stems: z.array(view.shape.stems.element.extend({ hollow: z.boolean() })),
    thread: thread.nullable(),
    range: z.strictObject({ percent: z.number(), low: values, high: values }).nullable(),
    lines: z.array(namedLine),
    stack: z.array(namedLine),
    notice: z.string().nullable(),
  }),
})
