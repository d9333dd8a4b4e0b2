import { findSnapshotCode } from '../snapshot/find-snapshot-code'
import type { Snapshot } from '../snapshot/snapshot'
import { comparePng, sameBytes } from './compare-png'
import { compareSvg } from './compare-svg'
import type { Difference } from './difference'
import { PAINTER, type PictureFacts } from './picture-facts'
import { isPng } from './png-text'
import { readPictureFacts } from './read-picture-facts'
import { paintSnapshot, snapshotAddress } from './snapshot-picture'

/** What a check of a picture file found. */
export type PictureVerdict =
  /** Every byte is as drawn; `older-data` when the data have changed since. */
  | { readonly verdict: 'matches' | 'older-data'; readonly facts: PictureFacts }
  | {
      readonly verdict: 'altered'
      readonly facts: PictureFacts
      readonly differences: readonly Difference[]
    }
  /**
   * It cannot be drawn again: an earlier version of the drawing made it, or it shows data that have changed
   * and that nobody saved. `differences` are those of its words from today's drawing, where it has words.
   */
  | {
      readonly verdict: 'cannot-tell'
      readonly reason: 'earlier-drawing' | 'unsaved-data'
      readonly facts: PictureFacts
      readonly differences: readonly Difference[]
    }
  /** No facts of ours in the file; `mentions` is a code its text names. Or facts of a snapshot nobody saved here. */
  | { readonly verdict: 'not-ours'; readonly reason: 'no-facts'; readonly mentions: string | null }
  | { readonly verdict: 'not-ours'; readonly reason: 'unknown-snapshot'; readonly facts: PictureFacts }

/** How to draw the picture again that a file says it is. */
export type Redrawing = {
  /** Version of today's data. */
  readonly today: string
  readonly dataVersion: string
  /** What the picture has to give as its address. */
  readonly address: string
  readonly paint: (facts: PictureFacts) => string
  /** The PNG of the picture: drawn, or fetched from where it is drawn. Only asked for when the file is a PNG. */
  readonly png: (facts: PictureFacts, svg: string) => Promise<Uint8Array>
}

/** What is known of the snapshot a picture shows. */
export type KnownSnapshot = {
  readonly id: string
  readonly snapshot: Snapshot
  /** Version of today's data. */
  readonly today: string
  /** Origin of the site, such as `https://example.org`; a picture that names another address was altered. */
  readonly origin: string
  readonly png: Redrawing['png']
}

/**
 * Draws the picture of a snapshot again, as the file's own facts say it was drawn, and compares the two
 * byte for byte. Pure but for `png`: in the browser it fetches the picture from the API.
 */
export function comparePicture(file: Uint8Array, known: KnownSnapshot): Promise<PictureVerdict> {
  const { id, snapshot, today, origin, png } = known
  return compareWithRedrawing(file, {
    today,
    dataVersion: snapshot.view.dataVersion,
    address: snapshotAddress(origin, id),
    paint: (facts) => paintSnapshot(id, snapshot, facts),
    png,
  })
}

/** As `comparePicture`, for any view. */
export async function compareWithRedrawing(file: Uint8Array, redrawing: Redrawing): Promise<PictureVerdict> {
  const facts = readPictureFacts(file)
  if (!facts) return withoutFacts(file)
  const svg = redrawing.paint({ ...facts, address: redrawing.address })
  const earlier = facts.painter < PAINTER
  if (isPng(file)) {
    if (earlier) return { verdict: 'cannot-tell', reason: 'earlier-drawing', facts, differences: [] }
    return judge(facts, comparePng(await redrawing.png(facts, svg), file), redrawing)
  }
  const differences = compareSvg(svg, new TextDecoder().decode(file))
  if (earlier) {
    const words = differences.filter(({ kind }) => kind === 'text')
    return { verdict: 'cannot-tell', reason: 'earlier-drawing', facts, differences: words }
  }
  // Decoding forgives bytes that are not UTF-8, and drops a byte order mark.
  const same = sameBytes(new TextEncoder().encode(svg), file)
  return judge(facts, differences.length > 0 || same ? differences : [{ kind: 'bytes' }], redrawing)
}

/** As far as a code is looked for; no picture of ours is as long. */
const MOST_SEARCHED = 1_048_576

/** The verdict on a file without facts. */
export function withoutFacts(file: Uint8Array): PictureVerdict {
  const start = file.subarray(0, MOST_SEARCHED)
  const mentions = isPng(file) ? null : findSnapshotCode(new TextDecoder().decode(start))
  return { verdict: 'not-ours', reason: 'no-facts', mentions }
}

function judge(
  facts: PictureFacts,
  differences: readonly Difference[],
  { today, dataVersion }: Pick<Redrawing, 'today' | 'dataVersion'>,
): PictureVerdict {
  if (differences.length > 0) return { verdict: 'altered', facts, differences }
  return { verdict: dataVersion === today ? 'matches' : 'older-data', facts }
}
