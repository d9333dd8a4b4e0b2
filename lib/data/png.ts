import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
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
const painted = new Lru<Buffer>(CACHE_BYTES, (png) => png.length)

/** Draws an SVG as a PNG. @param width pixels of the picture; the height follows */
export async function svgToPng(svg: string, width: number): Promise<Buffer> {
  const key = `${width} ${createHash('sha256').update(svg).digest('hex')}`
  const known = painted.get(key)
  if (known) return known
  const image = await renderAsync(svg, {
    font: {
      fontFiles: FONT_FILES,
      loadSystemFonts: false,
      defaultFontFamily: 'Geist',
      sansSerifFamily: 'Geist',
    },
    fitTo: { mode: 'width', value: width },
  })
  const png = image.asPng()
  painted.set(key, png)
  return png
}
