import type { Dataset } from '../data/dataset'
import { viewCsv } from '../data/downloads'
import { type OpenedSnapshot, openSnapshot, saveSnapshot } from '../data/snapshots'
import type { SnapshotStore } from '../data/store/store'
import { readSnapshotId } from '../snapshot/snapshot'
import { ApiError } from './errors'
import { originOf, refuseForeignOrigin } from './origin'
import { pictureOf } from './picture'
import { addressOf, rateLimit } from './rate-limit'
import { readJson, readQuery } from './read-request'
import { noQuery, pictureQuery, snapshotBody } from './requests'
import { csv, json } from './respond'
import { readSpec } from './view-request'

/** What saving depends on beside the data; tests give their own. */
export type SnapshotSetting = {
  readonly publicUrl: string | null
  readonly now: () => Date
  readonly limit: ReturnType<typeof rateLimit>
  readonly store?: SnapshotStore
}

/** Thirty a minute is more than a person saves; six hundred is what the disk is spared. */
export const saveLimit = rateLimit({ perAddress: 30, total: 600, windowMs: 60_000 })

/** Freezes a view: 201 when it is new, 200 when it was kept before. */
export async function postSnapshot(
  request: Request,
  dataset: Dataset,
  { publicUrl, now, limit, store }: SnapshotSetting,
): Promise<Response> {
  refuseForeignOrigin(request, publicUrl)
  const at = now()
  const wait = limit(addressOf(request), at.getTime())
  if (wait !== null)
    throw new ApiError('too-many-requests', `too many snapshots at once; try again in ${wait} s`, {
      headers: { 'Retry-After': String(wait) },
    })
  readQuery(request, noQuery)
  const spec = readSpec(dataset, await readJson(request, snapshotBody))
  const { id, saved } = await saveSnapshot(dataset, spec, at, store)
  const url = `${originOf(request, publicUrl)}/s/${id}`
  return Response.json(
    { id, url },
    { status: saved === 'new' ? 201 : 200, headers: { Location: url, 'Cache-Control': 'no-store' } },
  )
}

/** A saved snapshot as it was frozen. `file` is `{id}.json`, `.svg`, `.png` or `.csv`. */
export async function getSnapshot(
  request: Request,
  file: string,
  { publicUrl, store }: Pick<SnapshotSetting, 'publicUrl' | 'store'>,
): Promise<Response> {
  const [, code = '', format] = /^(.*)\.(json|svg|png|csv)$/.exec(file) ?? []
  const query =
    format === 'svg' || format === 'png' ? readQuery(request, pictureQuery) : readQuery(request, noQuery)
  const opened = await find(file, code, store)
  const { id, savedAt, snapshot } = opened
  switch (format) {
    case 'json':
      return json({ id, savedAt, ...snapshot }, 'frozen')
    case 'csv':
      return csv(viewCsv(snapshot.view), `snapshot-${id}.csv`, 'frozen')
    case 'svg':
    case 'png': {
      const address = publicUrl === null ? undefined : `${publicUrl}/s/${id}`
      const options = { ...pictureQuery.parse(query), code: id, address }
      return pictureOf(snapshot.view, options, format, `snapshot-${id}`, 'frozen')
    }
  }
  throw new ApiError('not-found', `no such address: ${file}`)
}

async function find(file: string, code: string, store: SnapshotStore | undefined): Promise<OpenedSnapshot> {
  if (code === '') throw new ApiError('not-found', `${file} is none of {id}.json, .svg, .png and .csv`)
  const id = readSnapshotId(code)
  if (id === null)
    throw new ApiError('not-found', `${code} is not one of our codes; they look like 7Q4K-M2XN-3T9B`)
  const opened = await openSnapshot(id, store)
  if (!opened) throw new ApiError('not-found', `no snapshot has the code ${id}`)
  return opened
}
