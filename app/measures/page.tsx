import type { Metadata } from 'next'
import type { SearchParams } from 'nuqs/server'
import { StatePatterns } from '@/app/_board/state-patterns'
import { Footer } from '@/app/_site/footer'
import { Header } from '@/app/_site/header'
import { MisreadNote } from '@/app/_site/misread-note'
import { siteAddress } from '@/app/_site/site-address'
import { loadMeasuresParams, readMeasuresParams, serializeMeasures } from '@/lib/ask/dialogue-url'
import { formatCounted, formatDay, formatPoints } from '@/lib/chart/format'
import { getDataset, measureBoard } from '@/lib/data/server'
import { printDay } from '@/lib/event/day'
import { chooseMeasures, countMeasures, groupMeasures, known, stands } from './board'
import { MeasuresFilter } from './measures-filter'
import { ShareKey } from './share-key'
import { SideSection } from './side-section'

type Props = { searchParams: Promise<SearchParams> }

async function read({ searchParams }: Props) {
  const dataset = await getDataset()
  const request = readMeasuresParams(await loadMeasuresParams(searchParams), dataset.facts)
  const rows = measureBoard(dataset, request.period, request.on).filter((row) => known(row, request.on))
  return { dataset, request, rows }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { request, rows } = await read(props)
  const { on, onChosen } = request
  const path = serializeMeasures('/measures', { on: onChosen ? printDay(on) : null })
  return {
    title: `Measures in force on ${formatDay(on)}`,
    description: `Of ${formatCounted(rows.length, 'measure')}: ${countMeasures(rows)}.`,
    alternates: { canonical: `${await siteAddress()}${path}` },
  }
}

export default async function MeasuresPage(props: Props) {
  const { dataset, request, rows } = await read(props)
  const { facts, codebook } = dataset
  const { period, on, by, status, misread } = request
  const shown = chooseMeasures(rows, request)
  const points = shown.reduce((sum, row) => sum + row.points, 0)
  const days = { from: printDay(period.from), to: printDay(period.to), on: printDay(on), by, status }
  return (
    <>
      <Header here="/measures" />
      <main id="content" className="page pt-6 md:pt-8">
        <h1 className="headline">Measures in force on {formatDay(on)}</h1>
        <p className="mt-2 max-w-prose">
          {shown.length === 0 ? 'No measure is like this' : `${countMeasures(shown)}`}. Together they add{' '}
          {formatPoints(points)} to the index of that day. A measure stands as it last did until a stage
          changes it: silence is not removal.
        </p>
        <MisreadNote misread={misread} />
        <MeasuresFilter facts={facts} request={request} />
        <StatePatterns />
        <div className="mt-6">
          <ShareKey />
        </div>
        <p className="mt-4 text-soft text-sm" role="status">
          {shown.length === rows.length
            ? formatCounted(rows.length, 'measure')
            : `${shown.length} of ${formatCounted(rows.length, 'measure')}`}
          , {shown.filter(stands).length} that stand
        </p>
        {groupMeasures(shown, facts).map((group) => (
          <SideSection
            key={group.by}
            group={group}
            period={period}
            on={on}
            names={facts}
            instruments={codebook.instruments}
          />
        ))}
        <p className="screen-only mt-6 flex flex-wrap gap-x-4 gap-y-1 border-rule border-t pt-3 text-sm">
          <a className="link" href={`/days/${days.on}`}>
            The whole sum of this day
          </a>
          <a className="link" href={serializeMeasures('/api/v1/measures.json', days)}>
            This board as JSON
          </a>
          <a className="link" href={serializeMeasures('/api/v1/measures.csv', days)}>
            As a table
          </a>
        </p>
      </main>
      <Footer facts={facts} />
    </>
  )
}
