import { pageMetadata } from '@/app/_site/page-metadata'
import { absoluteParams, type ChartRequest, selectionParams, serializeChart } from '@/lib/ask/chart-url'
import { lineParams } from '@/lib/ask/line-params'
import { periodParams } from '@/lib/ask/period-params'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { type Dataset, readyRange, viewOf } from '@/lib/data/server'

/** Title, description and picture of the page for the view that was asked for. */
export function dashboardMetadata(dataset: Dataset, request: ChartRequest) {
  const { choice, period, selection, thread, line } = request
  const { title, subtitle, altText } = viewOf(dataset, request, ALL_LAYERS, readyRange(dataset, request))
  const absolute = absoluteParams(period, selection, null, thread, line)
  return pageMetadata({
    title,
    description: altText,
    path: serializeChart('/', {
      ...periodParams(choice),
      ...selectionParams(selection),
      thread,
      ...lineParams(line),
    }),
    oembed: { title },
    card: {
      type: 'website',
      description: subtitle,
      picture: `${serializeChart('/api/v1/chart.png', absolute)}&size=card`,
      alt: altText,
    },
  })
}
