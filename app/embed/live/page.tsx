import type { Metadata } from 'next'
import type { SearchParams } from 'nuqs/server'
import { MisreadNote } from '@/app/(dashboard)/_dashboard/misread-note'
import { siteAddress } from '@/app/site-address'
import { buildView } from '@/lib/chart/build-view'
import { formatDay } from '@/lib/chart/format'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { getDataset, rangeOverlay, readSeries } from '@/lib/data/server'
import { loadChartParams, readChartParams, selectionParams, serializeChart } from '@/lib/url/chart-url'
import { periodParams } from '@/lib/url/period-params'
import { EmbeddedChart } from '../embedded-chart'
import { readTheme } from '../read-theme'

type Props = { searchParams: Promise<SearchParams> }

async function read({ searchParams }: Props) {
  const dataset = await getDataset()
  const { facts, summaries, linked } = dataset
  const asked = readChartParams(await loadChartParams(searchParams), facts, linked)
  const { choice, period, selection, thread, misread } = asked
  const view = buildView(
    facts,
    readSeries(dataset, selection),
    summaries,
    period,
    selection,
    ALL_LAYERS,
    thread,
    await rangeOverlay(dataset, selection, ALL_LAYERS.range),
  )
  const page = serializeChart('/', { ...periodParams(choice), ...selectionParams(selection), thread })
  return { view, page, misread }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, page } = await read(props)
  return { title: view.title, alternates: { canonical: `${await siteAddress()}${page}` } }
}

/** A chart for the frame of another page, with the data of the day it is opened. */
export default async function EmbeddedLive(props: Props) {
  const { view, page, misread } = await read(props)
  const { theme } = await props.searchParams
  return (
    <EmbeddedChart
      view={view}
      theme={readTheme(theme)}
      page={page}
      words={<MisreadNote misread={misread} />}
      code={`Live: data as of ${formatDay(view.asOf)}`}
    />
  )
}
