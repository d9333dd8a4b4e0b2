import type { PictureFacts } from '../picture/picture-facts'
import { printAddress } from './print-address'
import { SNAPSHOT_PICTURE } from './sets'

type Style = Pick<PictureFacts, 'size' | 'theme'> & Partial<Pick<PictureFacts, 'qr' | 'words'>>

/** Path and query of a snapshot's picture on this site; what is so by default is left out. */
export function pictureAddress(
  id: string,
  format: 'svg' | 'png',
  { size, theme, qr = false, words = false }: Style,
): string {
  return printAddress(`/api/v1/snapshots/${id}.${format}`, SNAPSHOT_PICTURE, {
    style: { size, theme, qr, words },
  })
}
