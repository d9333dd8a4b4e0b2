import type { Metadata } from 'next'
import type { SearchParams } from 'nuqs/server'
import { ProblemNote } from '@/app/_site/problem-note'
import { siteAddress } from '@/app/_site/site-address'
import { readChart } from '@/lib/ask/chart-request'
import { givenIn } from '@/lib/ask/given'
import { printAddress } from '@/lib/ask/print-address'
import { CHART } from '@/lib/ask/sets'
import { formatDay } from '@/lib/chart/format'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { askedFacts, drawnRange, getDataset, viewOf } from '@/lib/data/server'
import { EmbeddedChart } from '../embedded-chart'
import { readTheme } from '../read-theme'

type Props = { searchParams: Promise<SearchParams> }

async function read({ searchParams }: Props) {
  const dataset = await getDataset()
  const given = givenIn(await searchParams)
  const request = readChart(given, askedFacts(dataset))
  const { choice, drawn, selection, thread, line, problems, notice } = request
  const range = await drawnRange(dataset, request, ALL_LAYERS.range)
  const view = viewOf(dataset, { period: drawn, selection, thread, line }, ALL_LAYERS, range)
  const page = printAddress('/', CHART, { days: choice, selection, thread, line })
  return { view, page, theme: readTheme(await searchParams), problems, notice }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, page } = await read(props)
  return { title: view.title, alternates: { canonical: `${await siteAddress()}${page}` } }
}

/** A chart for the frame of another page, with the data of the day it is opened. */
export default async function EmbeddedLive(props: Props) {
  const { view, page, theme, problems, notice } = await read(props)
  return (
    <EmbeddedChart
      view={view}
      theme={theme}
      page={page}
      words={<ProblemNote problems={problems} notice={notice} />}
      code={`Live: data as of ${formatDay(view.asOf)}`}
    />
  )
}
