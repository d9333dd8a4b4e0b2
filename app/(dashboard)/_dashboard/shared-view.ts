import type { ChartView } from '@/lib/chart/view'
import { printDay } from '@/lib/event/day'
import type { PictureSizeName } from '@/lib/snapshot/sizes'
import type { Selection } from '@/lib/tension/selection'
import { absoluteParams, type ChartRequest, selectionParams, serializeChart } from '@/lib/url/chart-url'
import { periodParams } from '@/lib/url/period-params'

/** What a reader is about to share: the chart as it stands and the request behind it. */
export type Shared = {
  readonly view: ChartView
  readonly request: ChartRequest
  readonly selection: Selection
}

export type PictureTheme = 'light' | 'dark'

/** The address that shows the reader's choices with the data of the day it is opened. */
export function liveLink(origin: string, { request, selection }: Shared): string {
  return serializeChart(`${origin}/`, {
    ...periodParams(request.choice),
    ...selectionParams(selection),
    day: request.dayChosen ? printDay(request.day) : null,
  })
}

/** Files of exactly what is shown: of the frozen view when it has been saved, else of the present one. */
export function fileLinks(shared: Shared, frozen: string | null, size: PictureSizeName, theme: PictureTheme) {
  if (frozen !== null) {
    const base = `/api/v1/snapshots/${frozen}`
    const options = `?${new URLSearchParams({ size, theme })}`
    return { png: `${base}.png${options}`, svg: `${base}.svg${options}`, csv: `${base}.csv` }
  }
  const params = absoluteParams(shared.view.period, shared.selection, null)
  const picture = (format: 'png' | 'svg') =>
    `${serializeChart(`/api/v1/chart.${format}`, params)}&${new URLSearchParams({ size, theme })}`
  return {
    png: picture('png'),
    svg: picture('svg'),
    csv: serializeChart('/api/v1/series.csv', params),
  }
}

/** What is posted to freeze a view. */
export function freezeBody({ view, request, selection }: Shared) {
  return {
    from: printDay(view.period.from),
    to: printDay(view.period.to),
    by: selection.by,
    domain: [...selection.domains],
    tone: selection.tone,
    day: printDay(request.day),
  }
}
