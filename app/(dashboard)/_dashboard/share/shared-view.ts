import { absoluteParams, type ChartRequest, selectionParams, serializeChart } from '@/lib/ask/chart-url'
import { lineParams } from '@/lib/ask/line-params'
import { periodParams } from '@/lib/ask/period-params'
import { printWeights } from '@/lib/ask/weights-url'
import { ALL_LAYERS, type Layers } from '@/lib/chart/layers'
import type { LineChoice } from '@/lib/chart/line-choice'
import type { ChartView } from '@/lib/chart/view'
import { printDay } from '@/lib/event/day'
import { pictureAddress } from '@/lib/picture/picture-address'
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
  return serializeChart(base, {
    ...periodParams(request.choice),
    ...selectionParams(selection),
    thread: request.thread,
    day: request.dayChosen ? printDay(request.day) : null,
    ...lineParams(line),
  })
}

/** Files of exactly what is shown: of the frozen view when it has been saved, else of the present one. */
export function fileLinks(
  shared: Shared,
  frozen: string | null,
  style: PictureStyle,
  { milestones, stems, range }: Layers,
) {
  if (frozen !== null)
    return {
      png: pictureAddress(frozen, 'png', style),
      svg: pictureAddress(frozen, 'svg', style),
      csv: `/api/v1/snapshots/${frozen}.csv`,
    }
  const { size, theme } = style
  const params = absoluteParams(
    shared.view.period,
    shared.selection,
    null,
    shared.view.thread?.event,
    shared.line,
  )
  const drawn = new URLSearchParams({ size, theme })
  if (milestones !== 'all') drawn.set('milestones', milestones)
  if (!stems) drawn.set('stems', '0')
  if (!range && shared.view.kind === 'index') drawn.set('range', '0')
  const picture = (format: 'png' | 'svg') => `${serializeChart(`/api/v1/chart.${format}`, params)}&${drawn}`
  return {
    png: picture('png'),
    svg: picture('svg'),
    csv: serializeChart('/api/v1/series.csv', params),
  }
}

/** What is posted to freeze a view. */
export function freezeBody({ view, request, selection, line }: Shared, { title, note, layers }: FreezeDraft) {
  return {
    from: printDay(view.period.from),
    to: printDay(view.period.to),
    by: selection.by,
    domain: [...selection.domains],
    tone: selection.tone,
    happened: selection.happened,
    thread: view.thread?.event ?? null,
    day: printDay(request.day),
    lines: line.lines,
    parts: line.parts,
    weights: printWeights(line.weights),
    known: line.known === null ? null : printDay(line.known),
    ...layers,
    title,
    note,
  }
}
