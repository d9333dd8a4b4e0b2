import crc32 from 'crc-32'
import type { PictureTexts } from './picture-facts'
import { HEAD, pngChunks, SIGNATURE, TAIL } from './png-text'

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
