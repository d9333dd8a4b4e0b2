import * as z from 'zod'
import type { Day } from '../event/day'
import { schema1 } from './schema-1'

// Schema 2 of a snapshot, as published: schema 1 with what did not happen and the thread drawn over the line.
// It never changes either.

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

export const schema2 = schema1.extend({
  schema: z.literal(2),
  spec: spec.extend({
    happened: z.enum(['yes', 'no']).nullable(),
    /** The event whose thread is drawn. */
    thread: z.string().nullable(),
  }),
  view: view.extend({
    stems: z.array(view.shape.stems.element.extend({ hollow: z.boolean() })),
    thread: thread.nullable(),
  }),
})
