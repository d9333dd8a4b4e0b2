import type { OpenedSnapshot } from '../data/snapshots'
import { paintSnapshot, snapshotAddress } from '../picture/snapshot-picture'
import { type PictureFormat, pictureResponse } from './picture'
import { readQuery, settle } from './read-request'
import { snapshotPictureQuery } from './requests'

/** A snapshot as a picture; the same for ever. */
export function snapshotPicture(
  request: Request,
  { id, snapshot }: Pick<OpenedSnapshot, 'id' | 'snapshot'>,
  format: PictureFormat,
  publicUrl: string,
): Promise<Response> {
  const { size, theme, qr, words } = settle(readQuery(request, snapshotPictureQuery))
  const address = snapshotAddress(publicUrl, id)
  return pictureResponse({
    svg: paintSnapshot(id, snapshot, { size, theme, qr, words, address }),
    size,
    format,
    name: `snapshot-${id}`,
    keep: 'frozen',
  })
}
