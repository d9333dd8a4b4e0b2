import canonicalize from 'canonicalize'
import * as z from 'zod'
import { LINE_PARTS, type LineParts } from '../chart/line-choice'
import type { ChartView } from '../chart/view'
import { altTextOf } from '../cite/alt-text'
import { isDay, printDay } from '../event/day'
import { selectionShape } from '../snapshot/schema-2'
import { SNAPSHOT_ID } from '../snapshot/snapshot'
import type { Selection } from '../tension/selection'
import { PICTURE_SIZES, type PictureSizeName } from './sizes'

/**
 * Number of the drawing. Raise it with every change after which the same view gives other bytes (painter,
 * placement, palette, font, PNG writer), so that a picture drawn before is not taken for an altered one.
 */
export const PAINTER = 1

/** How a picture says that its line is taken apart by domain: as it did when there was no other way. */
const BY_DOMAIN = true

const date = z.string().refine(isDay)
const sizes = Object.keys(PICTURE_SIZES) as PictureSizeName[]

const pictureFacts = z.object({
  /** Version of these facts. */
  schema: z.literal(1),
  painter: z.int().positive(),
  /** The snapshot shown; null for a picture of the data as they were when it was drawn. */
  id: z.string().regex(SNAPSHOT_ID).nullable(),
  address: z.string().nullable(),
  /** What was asked, as in the snapshot. */
  spec: z.looseObject({
    from: date,
    to: date,
    ...z.object(selectionShape).partial().shape,
    thread: z.string().optional(),
    range: z.boolean().optional(),
    lines: z.array(z.string()).optional(),
    parts: z
      .union([z.literal(BY_DOMAIN), z.enum(LINE_PARTS)])
      .transform((by) => (by === BY_DOMAIN ? 'domain' : by))
      .optional(),
    weights: z.string().optional(),
    known: date.optional(),
  }),
  asOf: date,
  dataVersion: z.string(),
  methodVersion: z.string(),
  size: z.enum(sizes),
  theme: z.enum(['light', 'dark']),
  qr: z.boolean(),
  /** Whether the sharer's title is in the picture. */
  words: z.boolean(),
})

/** What a picture says about itself, for programs: enough to find its snapshot and to draw it again. */
export type PictureFacts = Readonly<Omit<z.output<typeof pictureFacts>, 'spec'>> & {
  readonly spec: PictureSpec
}

/** What was asked: of a snapshot all of its spec, of a picture of present data its period and selection. */
export type PictureSpec = Partial<Selection> & {
  readonly from: string
  readonly to: string
  readonly thread?: string | null
  readonly range?: boolean
  readonly lines?: readonly string[]
  readonly parts?: LineParts | null
  readonly weights?: string | null
  readonly known?: string | null
  readonly [more: string]: unknown
}

/** Texts in a picture's file by keyword; `tensiometer` is the facts as canonical JSON. */
export type PictureTexts = ReadonlyMap<string, string>

/** Keyword of the facts. */
export const FACTS_KEY = 'tensiometer'

/** The facts of a view drawn in a certain way. */
export function factsOf(
  view: Pick<ChartView, 'asOf' | 'dataVersion' | 'methodVersion'>,
  drawn: Pick<PictureFacts, 'id' | 'address' | 'spec' | 'size' | 'theme' | 'qr' | 'words'>,
): PictureFacts {
  const { id, address, spec, size, theme, qr, words } = drawn
  return {
    schema: 1,
    painter: PAINTER,
    id,
    address,
    spec: saidOf(spec),
    asOf: printDay(view.asOf),
    dataVersion: view.dataVersion,
    methodVersion: view.methodVersion,
    size,
    theme,
    qr,
    words,
  }
}

/** What was asked; of what is newer than the first pictures nothing when it was not, so that theirs stay as they are. */
function saidOf({ happened, thread, range, lines, parts, weights, known, ...rest }: PictureSpec) {
  const by = parts === 'domain' ? BY_DOMAIN : parts
  const newer = { happened, thread, range, lines: lines?.length ? lines : null, parts: by, weights, known }
  return { ...rest, ...Object.fromEntries(Object.entries(newer).filter(([, asked]) => asked)) }
}

/** What a picture's file says in words and to programs, by the keywords of the PNG specification and ours. */
export function textsOf(view: ChartView, facts: PictureFacts): PictureTexts {
  const json = canonicalize(facts)
  if (json === undefined) throw new TypeError('facts are always an object')
  return new Map([
    ['Title', view.title],
    ['Description', altTextOf({ view })],
    ['Source', facts.address === null ? view.sourceLine : `${view.sourceLine} ${facts.address}`],
    ['Copyright', 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/'],
    ['Software', 'Tensiometer'],
    [FACTS_KEY, json],
  ])
}

/** Ours take one or two thousand characters. */
const MOST_FACTS = 16_384

/** Facts from the text of their JSON; null when it is not that of facts, or far longer than any. */
export function parseFacts(json: string): PictureFacts | null {
  if (json.length > MOST_FACTS) return null
  try {
    return pictureFacts.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}
