import { SNAPSHOT_PICTURE } from '../ask/sets'
import type { OpenedSnapshot } from '../data/snapshots'
import { paintSnapshot, snapshotAddress } from '../picture/snapshot-picture'
import { type PictureFormat, pictureResponse } from './picture'
import { readQuery } from './read-request'

/** A snapshot as a picture; the same for ever. */
export function snapshotPicture(
  request: Request,
  { id, snapshot }: Pick<OpenedSnapshot, 'id' | 'snapshot'>,
  format: PictureFormat,
  publicUrl: string,
): Promise<Response> {
  const { size, theme, qr, words } = readQuery(request, SNAPSHOT_PICTURE, {}).style
  const address = snapshotAddress(publicUrl, id)
  return pictureResponse({
    svg: paintSnapshot(id, snapshot, { size, theme, qr, words, address }),
    size,
    format,
    name: `snapshot-${id}`,
    keep: 'frozen',
  })
}
