import { isDeepStrictEqual } from 'node:util'
import { givenIn } from '../ask/given'
import { printTexts } from '../ask/print-address'
import { readRequest } from '../ask/read-request'
import { CHART } from '../ask/sets'
import { MIN_DAYS } from '../chart/period'
import { svgToPng } from '../data/png'
import { openSnapshot } from '../data/snapshots'
import { RemovedError, type SnapshotStore } from '../data/store/store'
import { parseDay } from '../event/day'
import { listDifferences } from '../picture/difference'
import type { PictureFacts, PictureSpec } from '../picture/picture-facts'
import { readPictureFacts } from '../picture/read-picture-facts'
import { PICTURE_SIZES } from '../picture/sizes'
import {
  comparePicture,
  compareWithRedrawing,
  type PictureVerdict,
  withoutFacts,
} from '../picture/verify-picture'
import { askedFacts } from '../record/asked-facts'
import type { Dataset } from '../record/dataset'
import { isLineSpec } from '../record/line-spec'
import { coveredPeriod } from '../record/read'
import { type Selection, selectionIn } from '../tension/selection'
import { paintChartOf, rangeOfSpec } from './chart'
import { addressOf } from './client-address'
import { ApiError, tooMany } from './errors'
import { rateLimit } from './rate-limit'
import { readPicture } from './read-picture'
import { refuseQuery } from './read-request'

/** What checking a picture depends on beside the data; tests give their own. */
export type VerifySetting = {
  readonly publicUrl: string
  readonly limit: ReturnType<typeof rateLimit>
  readonly store?: SnapshotStore
}

/** Drawing a picture again is the dearest thing this site does for a stranger. */
export const verifyLimit = rateLimit({ perAddress: 30, total: 300, windowSeconds: 60 })
const MOST_CHECKING = 8

/**
 * Says whether a picture file is one of ours and whether it was changed. The body is the file itself, or a
 * form with it; PNG or SVG, up to 4 MB.
 */
export async function verifyPicture(
  request: Request,
  dataset: Dataset,
  { publicUrl, limit, store }: VerifySetting,
): Promise<Response> {
  refuseQuery(request)
  const own = await limit.own(addressOf(request))
  if (own !== null) throw tooMany('too many pictures at once', own)
  const file = await readPicture(request)
  const wait = await limit.shared()
  if (wait !== null) throw tooMany('too many pictures at once', wait)
  const found = await inTurn(() => judge(file, dataset, publicUrl, store))
  return Response.json(verdictJson(found, publicUrl), {
    headers: { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' },
  })
}

/** What `POST /api/v1/verify` answers. */
export type VerdictJson = ReturnType<typeof verdictJson>

function verdictJson(found: PictureVerdict, origin: string) {
  const id = 'facts' in found ? found.facts.id : null
  const url = id === null || found.verdict === 'not-ours' ? null : `${origin}/s/${id}`
  const listed = 'differences' in found ? listDifferences(found.differences) : { says: [] }
  return { ...found, ...listed, url }
}

let checking = 0

/** Runs a check when not too many are under way. @throws ApiError when they are */
async function inTurn<Result>(check: () => Promise<Result>): Promise<Result> {
  if (checking >= MOST_CHECKING)
    throw new ApiError('busy', 'too many pictures are being checked; try again in 2 s', {
      headers: { 'Retry-After': '2' },
    })
  checking++
  try {
    return await check()
  } finally {
    checking--
  }
}

async function judge(
  file: Uint8Array,
  dataset: Dataset,
  origin: string,
  store: SnapshotStore | undefined,
): Promise<PictureVerdict> {
  const facts = readPictureFacts(file)
  if (!facts) return withoutFacts(file)
  const today = dataset.dataVersion
  const png = ({ size }: PictureFacts, svg: string) => svgToPng(svg, PICTURE_SIZES[size].width)
  if (facts.id !== null) {
    const opened = await openSnapshot(facts.id, store)
    if (!opened) return { verdict: 'not-ours', reason: 'unknown-snapshot', facts }
    if (opened.kind === 'tombstone') throw new RemovedError(opened)
    return comparePicture(file, { id: opened.id, snapshot: opened.snapshot, today, origin, png })
  }
  if (facts.dataVersion !== today)
    return { verdict: 'cannot-tell', reason: 'unsaved-data', facts, differences: [] }
  if (!isDrawable(facts.spec, dataset)) {
    const spec = { kind: 'fact', name: 'spec', expected: null, found: JSON.stringify(facts.spec) } as const
    return { verdict: 'altered', facts, differences: [spec] }
  }
  const range = await rangeOfSpec(dataset, facts.spec)
  return compareWithRedrawing(file, {
    today,
    dataVersion: today,
    address: origin,
    paint: (drawn) => paintChartOf(dataset, drawn.spec, range, drawn),
    png,
  })
}

/** Whether an address could ask for this, written as it is written. */
function isAskable(dataset: Dataset, asked: { selection: Selection; thread: string | null }): boolean {
  const set = { selection: CHART.selection, thread: CHART.thread }
  const texts = printTexts(set, asked)
  const again = readRequest(set, givenIn(texts), askedFacts(dataset))
  return again.problems.length === 0 && isDeepStrictEqual(printTexts(set, again.asked), texts)
}

/** Whether a file asks for days and events that are there; it may ask for anything. */
function isDrawable(spec: PictureSpec, dataset: Dataset): boolean {
  const { from, to, thread = null } = spec
  const covered = coveredPeriod(dataset)
  return (
    parseDay(from) >= covered.from &&
    parseDay(to) <= covered.to &&
    parseDay(to) - parseDay(from) >= MIN_DAYS - 1 &&
    isAskable(dataset, { selection: selectionIn(spec), thread }) &&
    isLineSpec(dataset, spec)
  )
}
