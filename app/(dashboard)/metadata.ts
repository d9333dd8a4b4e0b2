import type { Metadata } from 'next'
import { buildView, NO_OVERLAY } from '@/lib/chart/build-view'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { type Dataset, readSeries, readyRange } from '@/lib/data/server'
import { absoluteParams, type ChartRequest, selectionParams, serializeChart } from '@/lib/url/chart-url'
import { periodParams } from '@/lib/url/period-params'

/** Title, description and picture of the page for the view that was asked for. */
export function dashboardMetadata(
  dataset: Dataset,
  { choice, period, selection, thread }: ChartRequest,
  site: string,
): Metadata {
  const { facts, summaries } = dataset
  const view = buildView(
    facts,
    readSeries(dataset, selection),
    summaries,
    period,
    selection,
    ALL_LAYERS,
    thread,
    { ...NO_OVERLAY, range: readyRange(dataset) },
  )
  const address = serializeChart(`${site}/`, {
    ...periodParams(choice),
    ...selectionParams(selection),
    thread,
  })
  const picture = `${serializeChart(`${site}/api/v1/chart.png`, absoluteParams(period, selection, null, thread))}&size=card`
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
