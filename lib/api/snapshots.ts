import { ARCHIVE } from '../ask/sets'
import { type OpenedSnapshot, openSnapshot, saveSnapshot, weeklyArchive } from '../data/snapshots'
import { RemovedError, type SnapshotStore } from '../data/store/store'
import type { Dataset } from '../record/dataset'
import { viewCsv } from '../record/downloads'
import { readSnapshotId } from '../snapshot/snapshot'
import { addressOf } from './client-address'
import { ApiError, tooMany } from './errors'
import { refuseForeignOrigin, type SitePlace } from './origin'
import { rateLimit, totalLimit } from './rate-limit'
import { readQuery, refuseQuery } from './read-request'
import { csv, json } from './respond'
import { readShare } from './share'
import { snapshotPicture } from './snapshot-picture'

/** What saving depends on beside the data; tests give their own. */
export type SnapshotSetting = SitePlace & {
  /** Lets scripts of other origins save; null when none may. */
  readonly token: string | null
  readonly now: () => Date
  readonly limit: ReturnType<typeof rateLimit>
  /** New snapshots in a day. */
  readonly daily: ReturnType<typeof totalLimit>
  readonly store?: SnapshotStore
}

/** Thirty a minute is more than a person saves; six hundred is what the disk is spared. */
export const saveLimit = rateLimit({ perAddress: 30, total: 600, windowSeconds: 60 })
const DAY_SECONDS = 24 * 60 * 60

/** How many new snapshots a day brings at most. */
export function dailyLimit(snapshots: number): ReturnType<typeof totalLimit> {
  return totalLimit(snapshots, DAY_SECONDS)
}

/** Freezes a view: 201 when it is new, 200 when it was kept before. */
export async function postSnapshot(
  request: Request,
  dataset: Dataset,
  { publicUrl, port, token, now, limit, daily, store }: SnapshotSetting,
): Promise<Response> {
  refuseForeignOrigin(request, { publicUrl, port }, token)
  const own = await limit.own(addressOf(request))
  if (own !== null) throw tooMany('too many snapshots at once', own)
  refuseQuery(request)
  const share = await readShare(request, dataset)
  const wait = await limit.shared()
  if (wait !== null) throw tooMany('too many snapshots at once', wait)
  const untilTomorrow = await daily.count()
  if (untilTomorrow !== null) throw tooMany('as many snapshots as a day may bring were saved', untilTomorrow)
  const { id, saved } = await saveOr(daily.giveBack, () => saveSnapshot(dataset, share, now(), store))
  const body = savedJson(publicUrl, id, share.notice)
  return Response.json(body, {
    status: saved === 'new' ? 201 : 200,
    headers: { Location: body.url, 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' },
  })
}

/** Saves, and does something when nothing new came of it, whether it was kept before or could not be saved. */
async function saveOr(undo: () => Promise<void>, save: () => ReturnType<typeof saveSnapshot>) {
  try {
    const done = await save()
    if (done.saved === 'kept') await undo()
    return done
  } catch (error) {
    await undo()
    throw error
  }
}

/** What `POST /api/v1/snapshots` answers. */
export type SavedJson = ReturnType<typeof savedJson>

function savedJson(origin: string, id: string, notice: string | null) {
  return { id, url: `${origin}/s/${id}`, ...(notice !== null && { notice }) }
}

/** What a browser asks before a script of another origin may send its token. */
export function allowSaving(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type',
      'Access-Control-Max-Age': '86400',
    },
  })
}

/** The weekly archive, newest first: the codes and addresses of its snapshots. */
export async function archiveResponse(
  request: Request,
  { publicUrl, store }: Pick<SnapshotSetting, 'publicUrl' | 'store'>,
): Promise<Response> {
  readQuery(request, ARCHIVE, {})
  const entries = await weeklyArchive(store)
  return json({
    weekly: entries.map(({ week, id, filedAt }) => ({ week, id, url: `${publicUrl}/s/${id}`, filedAt })),
  })
}

/** A saved snapshot as it was frozen. `file` is `{id}.json`, `.svg`, `.png` or `.csv`. */
export async function getSnapshot(
  request: Request,
  file: string,
  { publicUrl, store }: Pick<SnapshotSetting, 'publicUrl' | 'store'>,
): Promise<Response> {
  const [, code = '', format] = /^(.*)\.(json|svg|png|csv)$/.exec(file) ?? []
  const opened = await find(file, code, store)
  const { id, snapshot } = opened
  if (format === 'svg' || format === 'png')
    return snapshotPicture(request, { id, snapshot }, format, publicUrl)
  refuseQuery(request)
  if (format === 'csv') return csv(viewCsv(snapshot.view), `snapshot-${id}.csv`, 'frozen')
  return json(snapshotJson(opened), 'frozen')
}

/** What `GET /api/v1/snapshots/{id}.json` answers. */
export type SnapshotJson = ReturnType<typeof snapshotJson>

function snapshotJson({ id, savedAt, published }: OpenedSnapshot) {
  return { id, savedAt, ...published }
}

async function find(file: string, code: string, store: SnapshotStore | undefined): Promise<OpenedSnapshot> {
  if (code === '') throw new ApiError('not-found', `${file} is none of {id}.json, .svg, .png and .csv`)
  const id = readSnapshotId(code)
  if (id === null)
    throw new ApiError('not-found', `${code} is not one of our codes; they look like 7Q4K-M2XN-3T9B`)
  const opened = await openSnapshot(id, store)
  if (!opened) throw new ApiError('not-found', `no snapshot has the code ${id}`)
  if (opened.kind === 'tombstone') throw new RemovedError(opened)
  return opened
}
