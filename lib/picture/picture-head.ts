import type { Palette } from '../chart/palette'
import { px } from '../chart/path-writer'
import type { ChartView } from '../chart/view'
import { element, textElement } from '../paint/markup'
import { breakSubtitle, breakTitle } from './break-head'
import { type PlacedSharerTitle, paintSharerTitle, placeSharerTitle } from './sharer-title'

/** Where a picture's head goes. */
export type HeadPlace = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly fontSize: number
  readonly titleSize: number
}

/** Title, subtitle and the sharer's title with their lines broken. */
export type PlacedHead = {
  readonly left: number
  readonly title: readonly Line[]
  readonly subtitle: readonly Line[]
  readonly sharerTitle: PlacedSharerTitle | null
  readonly titleSize: number
  readonly subtitleSize: number
  readonly bottom: number
}
type Line = { readonly text: string; readonly baseline: number }

const TITLE_LEADING = 1.16
/** Height of the title's capitals, in em. */
const CAPS_EM = 0.72
const SUBTITLE_EM = 1.1
const SUBTITLE_LEADING = 1.25
/** Distances, in em of the picture's type. */
const UNDER_TITLE_EM = 0.35
const OVER_WORDS_EM = 0.75
const UNDER_HEAD_EM = 0.4

/** Breaks title, subtitle and the sharer's own title, if any, into lines one under the other. */
export function placeHead(
  { title, subtitle }: Pick<ChartView, 'title' | 'subtitle'>,
  sharerTitle: string | null,
  { left, top, width, fontSize, titleSize }: HeadPlace,
): PlacedHead {
  const broken = breakTitle(title, width, titleSize)
  const titles = broken.lines.map((text, i) => ({
    text,
    baseline: top + (CAPS_EM + i * TITLE_LEADING) * broken.fontSize,
  }))
  const under = (titles.at(-1)?.baseline ?? top) + UNDER_TITLE_EM * fontSize
  const subtitleSize = SUBTITLE_EM * fontSize
  const subtitles = breakSubtitle(subtitle, width, subtitleSize).map((text, i) => ({
    text,
    baseline: under + (i + 1) * SUBTITLE_LEADING * subtitleSize,
  }))
  const last = subtitles.at(-1)?.baseline ?? under
  const words =
    sharerTitle === null
      ? null
      : placeSharerTitle(sharerTitle, { left, top: last + OVER_WORDS_EM * fontSize, width, fontSize })
  return {
    left,
    title: titles,
    subtitle: subtitles,
    sharerTitle: words,
    titleSize: broken.fontSize,
    subtitleSize,
    bottom: (words ? words.top + words.height : last) + UNDER_HEAD_EM * fontSize,
  }
}

/** Paints a placed head. */
export function paintHead(head: PlacedHead, palette: Palette): string {
  const titles = head.title.map(({ text, baseline }) =>
    textElement(text, {
      class: 'picture-title',
      x: px(head.left),
      y: px(baseline),
      'font-size': px(head.titleSize),
      'font-weight': 600,
      fill: palette.ink,
    }),
  )
  const subtitles = head.subtitle.map(({ text, baseline }) =>
    textElement(text, {
      class: 'picture-subtitle',
      x: px(head.left),
      y: px(baseline),
      'font-size': px(head.subtitleSize),
      fill: palette.muted,
    }),
  )
  const words = head.sharerTitle ? paintSharerTitle(head.sharerTitle, palette) : ''
  return element('g', { class: 'head' }, [...titles, ...subtitles, words].join(''))
}
