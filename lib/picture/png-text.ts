import type { PictureTexts } from './picture-facts'

/** A chunk of a PNG file. */
export type PngChunk = {
  /** Four letters, such as `IDAT`. */
  readonly type: string
  readonly data: Uint8Array
}

export const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** More than any picture of ours has; a file with more is taken for a broken one. */
const MOST_CHUNKS = 4_096
const MOST_TEXTS = 64
/** Length and type before a chunk's data, checksum after it. */
export const HEAD = 8
export const TAIL = 4

/** Whether a file begins as a PNG does. */
export function isPng(file: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => file[i] === byte)
}

/** The chunks of a PNG up to its end, checksums not looked at; null when it is broken or none. */
export function pngChunks(file: Uint8Array): PngChunk[] | null {
  if (!isPng(file)) return null
  const words = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const chunks: PngChunk[] = []
  for (let at = SIGNATURE.length; at + HEAD + TAIL <= file.length; ) {
    const length = words.getUint32(at)
    const end = at + HEAD + length
    if (end + TAIL > file.length) return null
    const type = String.fromCharCode(...file.subarray(at + 4, at + HEAD))
    if (chunks.length >= MOST_CHUNKS) return null
    chunks.push({ type, data: file.subarray(at + HEAD, end) })
    if (type === 'IEND') return chunks
    at = end + TAIL
  }
  return null
}

/** The uncompressed iTXt texts of a PNG by keyword, the first of each; empty for a file that is broken or none. */
export function readPngTexts(png: Uint8Array): PictureTexts {
  const texts = new Map<string, string>()
  for (const { type, data } of pngChunks(png) ?? []) {
    if (type !== 'iTXt' || texts.size >= MOST_TEXTS) continue
    const keywordEnd = data.indexOf(0)
    const languageEnd = data.indexOf(0, keywordEnd + 3)
    const translatedEnd = data.indexOf(0, languageEnd + 1)
    const compressed = data[keywordEnd + 1] !== 0
    if (keywordEnd < 1 || languageEnd < 0 || translatedEnd < 0 || compressed) continue
    const keyword = String.fromCharCode(...data.subarray(0, Math.min(keywordEnd, MOST_KEYWORD)))
    if (!texts.has(keyword)) texts.set(keyword, new TextDecoder().decode(data.subarray(translatedEnd + 1)))
  }
  return texts
}

const MOST_KEYWORD = 79
