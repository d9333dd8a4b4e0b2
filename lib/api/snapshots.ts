import { type OpenedSnapshot, openSnapshot, saveSnapshot, weeklyArchive } from '../data/snapshots'
import { RemovedError, type SnapshotStore } from '../data/store/store'
import type { Dataset } from '../record/dataset'
import { viewCsv } from '../record/downloads'
import { readSnapshotId } from '../snapshot/snapshot'
import { addressOf } from './client-address'
import { ApiError } from './errors'
import { refuseForeignOrigin, type SitePlace } from './origin'
import { rateLimit } from './rate-limit'
import { readQuery, settle } from './read-request'
import { archiveQuery, noQuery } from './requests'
import { csv, json } from './respond'
import { snapshotPicture } from './snapshot-picture'
import { readShare } from './view-request'

/** What saving depends on beside the data; tests give their own. */
export type SnapshotSetting = SitePlace & {
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
  { publicUrl, port, token, now, limit, store }: SnapshotSetting,
): Promise<Response> {
  refuseForeignOrigin(request, { publicUrl, port }, token)
  const wait = await limit(addressOf(request))
  if (wait !== null)
    throw new ApiError('too-many-requests', `too many snapshots at once; try again in ${wait} s`, {
      headers: { 'Retry-After': String(wait) },
    })
  settle(readQuery(request, noQuery))
  const share = await readShare(request, dataset)
  const { id, saved } = await saveSnapshot(dataset, share, now(), store)
  const url = `${publicUrl}/s/${id}`
  return Response.json(
    { id, url },
    {
      status: saved === 'new' ? 201 : 200,
      headers: { Location: url, 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' },
    },
  )
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
  settle(readQuery(request, archiveQuery))
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
  const { id, savedAt, snapshot, published } = await find(file, code, store)
  if (format === 'svg' || format === 'png')
    return snapshotPicture(request, { id, snapshot }, format, publicUrl)
  settle(readQuery(request, noQuery))
  if (format === 'csv') return csv(viewCsv(snapshot.view), `snapshot-${id}.csv`, 'frozen')
  return json({ id, savedAt, ...published }, 'frozen')
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
