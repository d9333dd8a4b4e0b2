import { unitOf } from '../chart/frame'
import { type Palette, palettes, type Theme } from '../chart/palette'
import { px } from '../chart/path-writer'
import type { PlacedChart } from '../chart/placed-chart'
import type { ChartView } from '../chart/view'
import { altTextOf } from '../cite/alt-text'
import { element, escapeXml } from '../paint/markup'
import { paintChartBody } from '../paint/svg'
import { factsOf, type PictureSpec, textsOf } from './picture-facts'
import { paintFoot } from './picture-foot'
import { paintHead } from './picture-head'
import { paintKeys } from './picture-keys'
import { layOutPicture } from './picture-layout'
import { paintQr } from './qr-code'
import { PICTURE_SIZES, type PictureSizeName } from './sizes'
import { svgMetadata } from './svg-metadata'

export type PictureOptions = {
  readonly size: PictureSizeName
  readonly theme: Theme
  /** What was asked; goes into the file, for programs. */
  readonly spec: PictureSpec
  /** Code of the snapshot shown, printed so that a reader of the pixels can look it up. */
  readonly id?: string | null
  /** Absolute address where the picture can be seen alive, printed without its scheme. */
  readonly address?: string | null
  /** Whether the address is in the picture as a QR code too. */
  readonly qr?: boolean
  /** The sharer's own title, shown as such; null when there is none or it is not to be shown. */
  readonly sharerTitle?: string | null
}

const FONT_FAMILY = "Geist, 'Helvetica Neue', Arial, sans-serif"

/**
 * A whole picture that can stand alone: title, what is shown, chart, keys, source, address and code, all
 * in the pixels, and the same facts in the file for programs. Text stays text; it is set in Geist and fits
 * its lines. The same arguments give the same bytes.
 */
export function paintPicture(view: ChartView, options: PictureOptions): string {
  const { size, theme, spec, id = null, address = null, sharerTitle = null } = options
  const { width, height } = PICTURE_SIZES[size]
  const palette = palettes[theme]
  const qr = options.qr ? address : null
  const picture = layOutPicture(view, PICTURE_SIZES[size], {
    theme,
    sharerTitle,
    whereabouts: whereabouts(address, id),
    qr,
  })
  const { left, bottom, textRight, right } = picture
  const drawn = { id, address, spec, size, theme, qr: qr !== null, words: sharerTitle !== null }

  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'picture',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'picture-title',
      'aria-describedby': 'picture-desc',
      'font-family': FONT_FAMILY,
    },
    element('title', { id: 'picture-title' }, escapeXml(view.title)) +
      element('desc', { id: 'picture-desc' }, escapeXml(altTextOf({ view }))) +
      svgMetadata(textsOf(view, factsOf(view, drawn))) +
      element('rect', { class: 'paper', width, height, fill: palette.paper }) +
      paintHead(picture.head, palette) +
      element(
        'g',
        { transform: `translate(${px(left)} ${px(picture.chartTop)})` },
        paintChartBody(picture.chart, palette, { idPrefix: 'picture' }) + paintDots(picture.chart, palette),
      ) +
      paintKeys(picture.keys, palette, { left, top: picture.keysTop }) +
      paintFoot(picture.foot, palette, { left, bottom, right: textRight }) +
      (picture.qr ? paintQr(picture.qr, { right, bottom }) : ''),
  )
}

/** Address without its scheme, and the code where the address does not hold it. */
function whereabouts(address: string | null, id: string | null): string[] {
  const short = address?.replace(/^https?:\/\//, '').replace(/\/$/, '') ?? ''
  return [short, id && !address?.includes(id) ? `Snapshot ${id}` : ''].filter((text) => text !== '')
}

/** Dots where labelled milestones meet the line. */
function paintDots({ milestones, pins, frame }: PlacedChart, palette: Palette): string {
  const dots = milestones
    .filter(({ pin }) => !pins.includes(pin))
    .map(({ x, y, pin }) => element('circle', { cx: x, cy: y, r: pin.r }))
  return element(
    'g',
    {
      class: 'label-dots',
      fill: palette.discText,
      stroke: palette.disc,
      'stroke-width': px(unitOf(frame)),
    },
    dots.join(''),
  )
}
