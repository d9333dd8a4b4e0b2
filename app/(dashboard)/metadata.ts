import { pageMetadata } from '@/app/_site/page-metadata'
import { between, type ChartRequest } from '@/lib/ask/chart-request'
import { printAddress } from '@/lib/ask/print-address'
import { CHART, PICTURE } from '@/lib/ask/sets'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { type Dataset, drawnRange, viewOf } from '@/lib/data/server'

/** Title, description and picture of the page for the view that was asked for. */
export async function dashboardMetadata(dataset: Dataset, request: ChartRequest) {
  const { choice, period, drawn, selection, thread, line } = request
  const asked = { selection, thread, line }
  const range = await drawnRange(dataset, request, true)
  const { title, subtitle, altText } = viewOf(dataset, { ...asked, period: drawn }, ALL_LAYERS, range)
  return pageMetadata({
    title,
    description: altText,
    path: printAddress('/', CHART, { days: choice, ...asked }),
    oembed: { title },
    card: {
      type: 'website',
      description: subtitle,
      picture: printAddress('/api/v1/chart.png', PICTURE, { days: between(period), ...asked }),
      alt: altText,
    },
  })
}
