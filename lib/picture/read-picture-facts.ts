import { FACTS_KEY, type PictureFacts, type PictureTexts, parseFacts } from './picture-facts'
import { isPng, readPngTexts } from './png-text'
import { readSvgMetadata } from './svg-metadata'

/**
 * The facts a picture file carries, PNG or SVG; null for a file of other origin, a broken one, or one whose
 * facts were taken out. Never throws.
 */
export function readPictureFacts(file: Uint8Array): PictureFacts | null {
  const json = readPictureTexts(file)?.get(FACTS_KEY)
  return json === undefined ? null : parseFacts(json)
}

/** All texts in a picture file by keyword; null for a file that has none of ours. */
export function readPictureTexts(file: Uint8Array): PictureTexts | null {
  return isPng(file) ? readPngTexts(file) : readSvgMetadata(new TextDecoder().decode(file))
}
