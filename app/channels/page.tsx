import type { Metadata } from 'next'
import type { SearchParams } from 'nuqs/server'
import { StatePatterns } from '@/app/_board/state-patterns'
import { Footer } from '@/app/_site/footer'
import { Header } from '@/app/_site/header'
import { MisreadNote } from '@/app/_site/misread-note'
import { siteAddress } from '@/app/_site/site-address'
import { absoluteParams, serializeChart } from '@/lib/ask/chart-url'
import { loadChannelsParams, readChannelsParams, serializeChannels } from '@/lib/ask/dialogue-url'
import { formatCounted, formatDay, formatPeriod } from '@/lib/chart/format'
import { channelBoard, getDataset } from '@/lib/data/server'
import { printDay } from '@/lib/event/day'
import { EVERYTHING } from '@/lib/tension/selection'
import { AsOf } from './as-of'
import { Board } from './board'
import { BoardPeriod } from './board-period'
import { countStates, lapseInWords } from './counts'
import { StateKey } from './state-key'

type Props = { searchParams: Promise<SearchParams> }

async function read({ searchParams }: Props) {
  const dataset = await getDataset()
  const request = readChannelsParams(await loadChannelsParams(searchParams), dataset.facts)
  return { dataset, request, rows: channelBoard(dataset, request.period, request.on) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { request, rows } = await read(props)
  const { on, onChosen } = request
  const path = serializeChannels('/channels', { on: onChosen ? printDay(on) : null })
  return {
    title: `Channels of dialogue on ${formatDay(on)}`,
    description: `Of ${formatCounted(rows.length, 'channel')}: ${countStates(rows)}.`,
    alternates: { canonical: `${await siteAddress()}${path}` },
  }
}

export default async function ChannelsPage(props: Props) {
  const { dataset, request, rows } = await read(props)
  const { facts } = dataset
  const { period, on, misread } = request
  const days = { from: printDay(period.from), to: printDay(period.to), on: printDay(on) }
  return (
    <>
      <Header here="/channels" />
      <main id="content" className="page pt-6 md:pt-8">
        <h1 className="headline">Channels of dialogue on {formatDay(on)}</h1>
        <p className="mt-2">
          Of {formatCounted(rows.length, 'channel')}: {countStates(rows)}.
        </p>
        <MisreadNote misread={misread} />
        <div className="mt-5 flex flex-wrap items-end gap-x-8 gap-y-4">
          <AsOf request={request} rows={rows} />
          <BoardPeriod facts={facts} request={request} />
        </div>
        <StatePatterns />
        <div className="mt-6 grid gap-2">
          <StateKey />
          <p className="max-w-prose text-soft text-sm">
            A suspension lasts until an event ends it; other states until the next event, but no longer than{' '}
            {lapseInWords(rows)} without one. Unknown means that no event says. The day of an act is a mark
            under the bar.
          </p>
          {on < period.from || on > period.to ? (
            <p className="text-sm">
              {formatDay(on)} is not among the days shown, {formatPeriod(period)}: the bars have no line for
              it.
            </p>
          ) : null}
        </div>
        <div className="mt-2">
          <Board rows={rows} period={period} on={on} />
        </div>
        <p className="screen-only flex flex-wrap gap-x-4 gap-y-1 border-rule border-t pt-3 text-sm">
          <a className="link" href={`/conditions?on=${days.on}`}>
            Conditions on this day
          </a>
          <a className="link" href={serializeChart('/', absoluteParams(period, EVERYTHING, on))}>
            The index in this period
          </a>
          <a className="link" href={`/api/v1/channels.json?${new URLSearchParams(days)}`}>
            This board as JSON
          </a>
        </p>
      </main>
      <Footer facts={facts} />
    </>
  )
}
