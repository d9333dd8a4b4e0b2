import { encode } from 'uqr'
import type { Theme } from '../chart/palette'
import { element } from '../paint/markup'

/** A QR code as a square of whole pixels, its quiet zone included. */
export type PlacedQr = {
  /** Pixels of the whole square. */
  readonly side: number
  /** Pixels by which it reaches over the margins. */
  readonly over: number
  /** Pixels of it within the margins, up and to the left. */
  readonly inset: number
  /** SVG path of the dark modules, from the square's upper left corner. */
  readonly path: string
}

/** Modules of light around the code, as ISO/IEC 18004 asks for. */
const QUIET_MODULES = 4
/** Width of a picture for each pixel of a module: four at 1200, so that a phone reads it off a screen. */
const WIDTH_PER_PIXEL = 300
// Readers expect dark modules on a light ground, whatever the theme.
const DARK = '#000000'
const LIGHT = '#FFFFFF'

/**
 * The QR code of an address for a picture of the given width; it still reads with 15 % of it damaged.
 *
 * On light paper the modules line up with the margins and the quiet zone is part of them; in the dark the
 * light square lines up, which a reader sees.
 */
export function placeQr(address: string, pictureWidth: number, theme: Theme): PlacedQr {
  const module = Math.ceil(pictureWidth / WIDTH_PER_PIXEL)
  const { size, data } = encode(address, { ecc: 'M', border: 0 })
  let path = ''
  for (const [row, modules] of data.entries())
    for (let from = modules.indexOf(true); from >= 0; ) {
      const gap = modules.indexOf(false, from)
      const to = gap < 0 ? size : gap
      const [x, y] = [(QUIET_MODULES + from) * module, (QUIET_MODULES + row) * module]
      path += `M${x},${y}h${(to - from) * module}v${module}H${x}z`
      from = modules.indexOf(true, to)
    }
  const side = (size + 2 * QUIET_MODULES) * module
  const over = theme === 'light' ? QUIET_MODULES * module : 0
  return { side, over, inset: side - over, path }
}

/** Paints a placed code into the lower right corner of a picture's margins. */
export function paintQr(
  { side, over, path }: PlacedQr,
  { right, bottom }: { readonly right: number; readonly bottom: number },
): string {
  const [left, top] = [Math.round(right + over) - side, Math.round(bottom + over) - side]
  return element(
    'g',
    { class: 'qr', transform: `translate(${left} ${top})`, 'shape-rendering': 'crispEdges' },
    element('rect', { width: side, height: side, fill: LIGHT }) + element('path', { d: path, fill: DARK }),
  )
}
