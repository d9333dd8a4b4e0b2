import type { Metadata } from 'next'
import { absoluteParams, type ChartRequest, selectionParams, serializeChart } from '@/lib/ask/chart-url'
import { lineParams } from '@/lib/ask/line-params'
import { periodParams } from '@/lib/ask/period-params'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { type Dataset, drawnRange, viewOf } from '@/lib/data/server'

/** Title, description and picture of the page for the view that was asked for. */
export async function dashboardMetadata(
  dataset: Dataset,
  request: ChartRequest,
  site: string,
): Promise<Metadata> {
  const { choice, period, selection, thread, line } = request
  const view = viewOf(dataset, request, ALL_LAYERS, await drawnRange(dataset, request, true))
  const address = serializeChart(`${site}/`, {
    ...periodParams(choice),
    ...selectionParams(selection),
    thread,
    ...lineParams(line),
  })
  const absolute = absoluteParams(period, selection, null, thread, line)
  const picture = `${serializeChart(`${site}/api/v1/chart.png`, absolute)}&size=card`
  const oembed = `${site}/api/v1/oembed?${new URLSearchParams({ url: address, format: 'json' })}`
  const images = [{ url: picture, width: 1200, height: 630, alt: view.altText }]
  return {
    title: view.title,
    description: view.altText,
    alternates: {
      canonical: address,
      types: { 'application/json+oembed': [{ url: oembed, title: view.title }] },
    },
    openGraph: {
      type: 'website',
      siteName: 'Tensiometer',
      title: view.title,
      description: view.subtitle,
      url: address,
      images,
    },
    twitter: { card: 'summary_large_image', title: view.title, description: view.subtitle, images },
  }
}
