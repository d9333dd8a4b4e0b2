import crc32 from 'crc-32'
import type { PictureTexts } from './picture-facts'

/** A chunk of a PNG file. */
export type PngChunk = {
  /** Four letters, such as `IDAT`. */
  readonly type: string
  readonly data: Uint8Array
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** More than any picture of ours has; a file with more is taken for a broken one. */
const MOST_CHUNKS = 4_096
const MOST_TEXTS = 64
/** Length and type before a chunk's data, checksum after it. */
const HEAD = 8
const TAIL = 4

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

/**
 * Writes texts into a PNG as international text chunks (iTXt, uncompressed UTF-8), before its pixels.
 *
 * @param png a whole PNG file
 * @throws RangeError when it is none
 */
export function addPngTexts(png: Uint8Array, texts: PictureTexts): Uint8Array {
  const header = pngChunks(png)?.[0]
  if (header?.type !== 'IHDR') throw new RangeError('expected a PNG file')
  const chunks = [...texts].map(([keyword, text]) => textChunk(keyword, text))
  const after = SIGNATURE.length + HEAD + header.data.length + TAIL
  return joined([png.subarray(0, after), ...chunks, png.subarray(after)])
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

/** Keyword, no compression, no language, no translated keyword, text. */
function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder()
  const body = joined([encoder.encode(`iTXt${keyword}`), new Uint8Array(5), encoder.encode(text)])
  const chunk = new Uint8Array(body.length + HEAD)
  chunk.set(body, TAIL)
  const words = new DataView(chunk.buffer)
  words.setUint32(0, body.length - 4)
  words.setInt32(chunk.length - TAIL, crc32.buf(body))
  return chunk
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
