import * as z from 'zod'
import type { Day } from '../event/day'
import { schema2 } from './schema-2'

// Schema 3 of a snapshot, as published: schema 2 with measures that have stages, a line taken apart by memory, and
// months of which little is recorded.
// It never changes either.

const { spec, view, ledger } = schema2.shape
const day = z.int().transform((count) => count as Day)

export const schema3 = schema2.extend({
  schema: z.literal(3),
  spec: spec.extend({
    /** What the line is taken apart by. */
    parts: z.enum(['domain', 'memory']).nullable(),
  }),
  view: view.extend({
    cautions: z.array(
      view.shape.cautions.element.extend({ kind: z.enum(['warming-up', 'no-newer-record', 'thin']) }),
    ),
  }),
  ledger: z.array(
    ledger.element.omit({ standing: true }).extend({
      /** Null for a measure that no event of the record imposed: there is no act that fades. */
      halfLife: z.number().nullable(),
      /** What of it stays in force: from each day on that share of its score, 0 where nothing is left. */
      measures: z.array(
        z.strictObject({ id: z.string(), shares: z.array(z.strictObject({ day, share: z.number() })) }),
      ),
    }),
  ),
})
