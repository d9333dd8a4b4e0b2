import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import { addPngTexts } from '../picture/png-text'
import { readSvgMetadata } from '../picture/svg-metadata'
import { Lru } from './lru'

// Only the fonts that ship with the site, so that every machine draws the same picture.
const FONT_FILES = ['Regular', 'Medium', 'SemiBold', 'Bold'].map((weight) =>
  join(
    /* turbopackIgnore: true */ process.cwd(),
    'node_modules/geist/dist/fonts/geist-sans',
    `Geist-${weight}.ttf`,
  ),
)
const CACHE_BYTES = 32 * 1024 * 1024
const painted = new Lru<Uint8Array>(CACHE_BYTES, (png) => png.length)
const painting = new Map<string, Promise<Uint8Array>>()

/**
 * Draws an SVG as a PNG, which carries the texts of the SVG's metadata. A picture asked for again, or by
 * several at once, is drawn once.
 *
 * @param width pixels of the picture; the height follows
 */
export async function svgToPng(svg: string, width: number): Promise<Uint8Array> {
  const key = `${width} ${createHash('sha256').update(svg).digest('hex')}`
  const known = painted.get(key) ?? painting.get(key)
  if (known) return known
  const drawing = draw(svg, width)
  painting.set(key, drawing)
  try {
    const png = await drawing
    painted.set(key, png)
    return png
  } finally {
    painting.delete(key)
  }
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
