import type { Metadata } from 'next'
import { between, type ChartRequest } from '@/lib/ask/chart-request'
import { printAddress } from '@/lib/ask/print-address'
import { CHART, PICTURE } from '@/lib/ask/sets'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { type Dataset, readyRange, viewOf } from '@/lib/data/server'

/** Title, description and picture of the page for the view that was asked for. */
export function dashboardMetadata(dataset: Dataset, request: ChartRequest, site: string): Metadata {
  const { choice, period, drawn, selection, thread, line } = request
  const asked = { selection, thread, line }
  const view = viewOf(dataset, { ...asked, period: drawn }, ALL_LAYERS, readyRange(dataset, request))
  const address = printAddress(`${site}/`, CHART, { days: choice, ...asked })
  const picture = printAddress(`${site}/api/v1/chart.png`, PICTURE, { days: between(period), ...asked })
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
