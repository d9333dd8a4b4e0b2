import * as z from 'zod'
import { selectionIn } from '../tension/selection'
import { schema1 } from './schema-1'
import { schema2 } from './schema-2'
import { schema3 } from './schema-3'
import { PLAIN_LINE, type PublishedSnapshot, type Snapshot } from './snapshot'

/** The newest schema: what is written today. */
export const snapshotSchema = schema3

/** Every schema a snapshot was ever published with. None is ever taken out. */
const PUBLISHED: ReadonlyMap<unknown, z.ZodType<PublishedSnapshot>> = new Map<
  unknown,
  z.ZodType<PublishedSnapshot>
>([
  [1, schema1],
  [2, schema2],
  [3, schema3],
])
const NEWEST = Math.max(...[...PUBLISHED.keys()].map(Number))
const MOST_ISSUES = 3

const numbered = z.looseObject({ schema: z.unknown().optional() })

/**
 * A snapshot from its JSON value as it was published: its id and hash are made from this form.
 *
 * @throws RangeError saying where the value is not that of a snapshot
 */
export function readPublishedSnapshot(json: unknown): PublishedSnapshot {
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

/**
 * A snapshot from its JSON value, whichever schema it was published with, in the newest form: what an
 * earlier schema could not hold was not there.
 *
 * @throws RangeError saying where the value is not that of a snapshot
 */
export function readSnapshot(json: unknown): Snapshot {
  return upgrade(readPublishedSnapshot(json))
}

/** An earlier snapshot in the newest form, to be shown; never to be stored or hashed. */
export function upgrade(published: PublishedSnapshot): Snapshot {
  if (published.schema === 3) return published
  const { spec, ledger, ...rest } = published.schema === 2 ? published : toSchema2(published)
  return {
    ...rest,
    schema: 3,
    spec: { ...spec, parts: spec.parts ? 'domain' : null },
    ledger: ledger.map(({ standing, ...entry }) => ({
      ...entry,
      // A measure had no name of its own then.
      measures: standing === null ? [] : [{ id: entry.event, shares: sharesOf(standing) }],
    })),
  }
}

type Schema1 = Extract<PublishedSnapshot, { schema: 1 }>
type Schema2 = Extract<PublishedSnapshot, { schema: 2 }>

function toSchema2(published: Schema1): Schema2 {
  const { spec, view } = published
  return {
    ...published,
    schema: 2,
    spec: { ...spec, ...selectionIn(spec), thread: null, ...PLAIN_LINE, parts: false, lines: [] },
    view: {
      ...view,
      stems: view.stems.map((stem) => ({ ...stem, hollow: false })),
      thread: null,
      range: null,
      lines: [],
      stack: [],
      notice: null,
    },
  }
}

function sharesOf({ from, until }: NonNullable<Schema2['ledger'][number]['standing']>) {
  return [{ day: from, share: 1 }, ...(until === null ? [] : [{ day: until, share: 0 }])]
}
