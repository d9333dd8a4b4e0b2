import type { Snapshot } from '../snapshot/snapshot'
import { paintPicture } from './picture'
import type { PictureFacts } from './picture-facts'

/** How a snapshot is drawn; the facts in a picture's file are all that is needed to draw it again. */
export type SnapshotDrawing = Pick<PictureFacts, 'size' | 'theme' | 'qr' | 'words' | 'address'>

/** Paints a snapshot as a picture, with the sharer's title in it where `words` asks for it. */
export function paintSnapshot(
  id: string,
  { spec, view, words }: Pick<Snapshot, 'spec' | 'view' | 'words'>,
  drawing: SnapshotDrawing,
): string {
  const { size, theme, qr, address } = drawing
  const sharerTitle = drawing.words ? (words?.title ?? null) : null
  return paintPicture(view, { size, theme, spec, id, address, qr, sharerTitle })
}

/** Where a snapshot is shown. @param origin of the site, such as `https://example.org` */
export function snapshotAddress(origin: string, id: string): string {
  return `${origin}/s/${id}`
}
