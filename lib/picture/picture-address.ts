import type { PictureFacts } from './picture-facts'
import { DEFAULT_PICTURE_SIZE } from './sizes'

/** Path and query of a snapshot's picture on this site; what is so by default is left out. */
export function pictureAddress(
  id: string,
  format: 'svg' | 'png',
  { size, theme, qr = false, words = false }: Pick<PictureFacts, 'size' | 'theme'> & Partial<PictureFacts>,
): string {
  const query = new URLSearchParams()
  if (size !== DEFAULT_PICTURE_SIZE) query.set('size', size)
  if (theme !== 'light') query.set('theme', theme)
  if (qr) query.set('qr', '1')
  if (words) query.set('words', '1')
  const asked = query.toString()
  return `/api/v1/snapshots/${id}.${format}${asked === '' ? '' : `?${asked}`}`
}
