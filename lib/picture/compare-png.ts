import { compareTexts } from './compare-texts'
import type { Difference } from './difference'
import { type PngChunk, pngChunks, readPngTexts } from './png-text'

/** Chunks that decide what a reader sees. */
const DRAWN = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'acTL', 'fcTL', 'fdAT']

/** Where a PNG departs from the picture it should be, byte for byte. */
export function comparePng(expected: Uint8Array, found: Uint8Array): Difference[] {
  if (sameBytes(expected, found)) return []
  const [ours, theirs] = [pngChunks(expected), pngChunks(found)]
  const drawing: Difference[] =
    ours && theirs && sameDrawing(ours, theirs) ? [] : [{ kind: 'drawing', part: 'image' }]
  const differences = [...compareTexts(readPngTexts(expected), readPngTexts(found)), ...drawing]
  return differences.length > 0 ? differences : [{ kind: 'bytes' }]
}

/** Whether two files hold the same bytes. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

function sameDrawing(a: readonly PngChunk[], b: readonly PngChunk[]): boolean {
  const [ours, theirs] = [a, b].map((chunks) => chunks.filter(({ type }) => DRAWN.includes(type)))
  return (
    ours?.length === theirs?.length &&
    (ours ?? []).every(({ type, data }, i) => {
      const other = theirs?.[i]
      return other?.type === type && sameBytes(data, other.data)
    })
  )
}
