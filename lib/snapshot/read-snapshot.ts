import * as z from 'zod'
import { schema1 } from './schema-1'
import type { Snapshot } from './snapshot'

/** The newest schema: what is written today. */
export const snapshotSchema = schema1

/** Every schema a snapshot was ever published with. None is ever taken out. */
const PUBLISHED: ReadonlyMap<unknown, z.ZodType<Snapshot>> = new Map([[1, schema1]])
const NEWEST = Math.max(...[...PUBLISHED.keys()].map(Number))
const MOST_ISSUES = 3

const numbered = z.looseObject({ schema: z.unknown().optional() })

/**
 * A snapshot from its JSON value, whichever schema it was published with.
 *
 * @throws RangeError saying where the value is not that of a snapshot
 */
export function readSnapshot(json: unknown): Snapshot {
  const { data } = numbered.safeParse(json)
  if (!data) throw new RangeError('not a snapshot: expected an object')
  const schema = PUBLISHED.get(data.schema)
  if (!schema)
    throw new RangeError(
      `snapshot of schema ${JSON.stringify(data.schema) ?? 'none'}, expected one up to ${NEWEST}; a newer one needs a newer program`,
    )
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.slice(0, MOST_ISSUES)
  throw new RangeError(
    `not a snapshot: ${issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
  )
}
