import { between, type ChartRequest } from '@/lib/ask/chart-request'
import { pictureAddress } from '@/lib/ask/picture-address'
import { printAddress, printBody } from '@/lib/ask/print-address'
import { CHART, PICTURE, SERIES, SNAPSHOT_BODY } from '@/lib/ask/sets'
import { ALL_LAYERS, type Layers } from '@/lib/chart/layers'
import type { LineChoice } from '@/lib/chart/line-choice'
import type { ChartView } from '@/lib/chart/view'
import type { PictureSizeName } from '@/lib/picture/sizes'
import type { Selection } from '@/lib/tension/selection'

/** What a reader is about to share: the chart as it stands and the request behind it. */
export type Shared = {
  readonly view: ChartView
  readonly request: ChartRequest
  readonly selection: Selection
  /** The line that is shown. */
  readonly line: LineChoice
  readonly dyadName: string
}

/** How the picture is drawn. */
export type PictureStyle = {
  readonly size: PictureSizeName
  readonly theme: 'light' | 'dark'
  /** A QR code of the frozen page; a live picture has none. */
  readonly qr: boolean
  /** The sharer's own title; a live picture has none. */
  readonly words: boolean
}

/** What the sharer adds to a frozen view. */
export type FreezeDraft = { readonly title: string; readonly note: string; readonly layers: Layers }

export const EMPTY_DRAFT: FreezeDraft = { title: '', note: '', layers: ALL_LAYERS }

/** Path and query, after `base`, that show the reader's choices with the data of the day it is opened. */
export function liveLink(base: string, { request, selection, line }: Shared): string {
  const { choice, thread, day, dayChosen } = request
  return printAddress(base, CHART, { days: choice, selection, thread, day: dayChosen ? day : null, line })
}

/** Files of exactly what is shown: of the frozen view when it has been saved, else of the present one. */
export function fileLinks(
  { view, request, selection, line }: Shared,
  frozen: string | null,
  style: PictureStyle,
  layers: Layers,
) {
  if (frozen !== null)
    return {
      png: pictureAddress(frozen, 'png', style),
      svg: pictureAddress(frozen, 'svg', style),
      csv: `/api/v1/snapshots/${frozen}.csv`,
    }
  const { lines, parts, weights, known } = line
  const asked = { days: between(request.period), selection, thread: view.thread?.event ?? null }
  // A part has no range to leave out.
  const drawn = view.kind === 'index' ? layers : { ...layers, range: true }
  const picture = (format: 'png' | 'svg') =>
    printAddress(`/api/v1/chart.${format}`, PICTURE, { ...asked, line, style, layers: drawn })
  return {
    png: picture('png'),
    svg: picture('svg'),
    csv: printAddress('/api/v1/series.csv', SERIES, {
      ...asked,
      weighed: { weights, known },
      drawn: { lines, parts },
    }),
  }
}

/** What is posted to freeze a view. */
export function freezeBody({ view, request, selection, line }: Shared, { title, note, layers }: FreezeDraft) {
  return printBody(SNAPSHOT_BODY, {
    days: between(request.period),
    day: request.day,
    selection,
    thread: view.thread?.event ?? null,
    line,
    layers,
    words: { title, note },
  })
}
