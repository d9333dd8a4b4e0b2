import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import { LRUCache } from 'lru-cache'
import { addPngTexts } from '../picture/add-png-texts'
import { readSvgMetadata } from '../picture/svg-metadata'

// Only the fonts that ship with the site, so that every machine draws the same picture.
const FONT_FILES = ['Regular', 'Medium', 'SemiBold', 'Bold'].map((weight) =>
  join(
    /* turbopackIgnore: true */ process.cwd(),
    'node_modules/geist/dist/fonts/geist-sans',
    `Geist-${weight}.ttf`,
  ),
)
const CACHE_BYTES = 32 * 1024 * 1024
const painted = new LRUCache<string, Uint8Array, { readonly svg: string; readonly width: number }>({
  maxSize: CACHE_BYTES,
  sizeCalculation: (png) => png.length,
  fetchMethod: (_key, _stale, { context }) => draw(context.svg, context.width),
})

/**
 * Draws an SVG as a PNG, which carries the texts of the SVG's metadata. A picture asked for again, or by
 * several at once, is drawn once.
 *
 * @param width pixels of the picture; the height follows
 */
export function svgToPng(svg: string, width: number): Promise<Uint8Array> {
  const key = `${width} ${createHash('sha256').update(svg).digest('hex')}`
  return painted.forceFetch(key, { context: { svg, width } })
}

async function draw(svg: string, width: number): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: {
      fontFiles: FONT_FILES,
      loadSystemFonts: false,
      defaultFontFamily: 'Geist',
      sansSerifFamily: 'Geist',
    },
    fitTo: { mode: 'width', value: width },
  })
  const texts = readSvgMetadata(svg)
  return texts ? addPngTexts(image.asPng(), texts) : image.asPng()
}
