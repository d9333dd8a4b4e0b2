import type { Metadata } from 'next'
import type { SearchParams } from 'nuqs/server'
import { MisreadNote } from '@/app/_site/misread-note'
import { siteAddress } from '@/app/_site/site-address'
import { loadChartParams, readChartParams, selectionParams, serializeChart } from '@/lib/ask/chart-url'
import { lineParams } from '@/lib/ask/line-params'
import { periodParams } from '@/lib/ask/period-params'
import { formatDay } from '@/lib/chart/format'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { drawnRange, getDataset, viewOf } from '@/lib/data/server'
import { EmbeddedChart } from '../embedded-chart'
import { readTheme } from '../read-theme'

type Props = { searchParams: Promise<SearchParams> }

async function read({ searchParams }: Props) {
  const dataset = await getDataset()
  const { facts, linked } = dataset
  const asked = readChartParams(await loadChartParams(searchParams), facts, linked)
  const { choice, selection, thread, line, misread } = asked
  const view = viewOf(dataset, asked, ALL_LAYERS, await drawnRange(dataset, asked, ALL_LAYERS.range))
  const chosen = { ...periodParams(choice), ...selectionParams(selection), thread, ...lineParams(line) }
  const page = serializeChart('/', chosen)
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
