import { ARCHIVE } from '../ask/sets'
import { type OpenedSnapshot, openSnapshot, saveSnapshot, weeklyArchive } from '../data/snapshots'
import { RemovedError, type SnapshotStore } from '../data/store/store'
import type { Dataset } from '../record/dataset'
import { viewCsv } from '../record/downloads'
import { readSnapshotId } from '../snapshot/snapshot'
import { ApiError } from './errors'
import { originOf, refuseForeignOrigin } from './origin'
import { addressOf, rateLimit } from './rate-limit'
import { readQuery, refuseQuery } from './read-request'
import { csv, json } from './respond'
import { readShare } from './share'
import { snapshotPicture } from './snapshot-picture'

/** What saving depends on beside the data; tests give their own. */
export type SnapshotSetting = {
  readonly publicUrl: string | null
  /** Lets scripts of other origins save; null when none may. */
  readonly token: string | null
  readonly now: () => Date
  readonly limit: ReturnType<typeof rateLimit>
  readonly store?: SnapshotStore
}

/** Thirty a minute is more than a person saves; six hundred is what the disk is spared. */
export const saveLimit = rateLimit({ perAddress: 30, total: 600, windowSeconds: 60 })

/** Freezes a view: 201 when it is new, 200 when it was kept before. */
export async function postSnapshot(
  request: Request,
  dataset: Dataset,
  { publicUrl, token, now, limit, store }: SnapshotSetting,
): Promise<Response> {
  refuseForeignOrigin(request, publicUrl, token)
  const wait = await limit(addressOf(request))
  if (wait !== null)
    throw new ApiError('too-many-requests', `too many snapshots at once; try again in ${wait} s`, {
      headers: { 'Retry-After': String(wait) },
    })
  refuseQuery(request)
  const share = await readShare(request, dataset)
  const { id, saved } = await saveSnapshot(dataset, share, now(), store)
  const body = savedJson(originOf(request, publicUrl), id, share.notice)
  return Response.json(body, {
    status: saved === 'new' ? 201 : 200,
    headers: { Location: body.url, 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' },
  })
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
  const origin = originOf(request, publicUrl)
  const entries = await weeklyArchive(store)
  return json({
    weekly: entries.map(({ week, id, filedAt }) => ({ week, id, url: `${origin}/s/${id}`, filedAt })),
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
