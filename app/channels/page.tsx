import type { Metadata } from 'next'
import type { SearchParams } from 'nuqs/server'
import { Footer } from '@/app/_site/footer'
import { Header } from '@/app/_site/header'
import { ProblemNote } from '@/app/_site/problem-note'
import { siteAddress } from '@/app/_site/site-address'
import { between } from '@/lib/ask/chart-request'
import { readBoard } from '@/lib/ask/dialogue-request'
import { givenIn } from '@/lib/ask/given'
import { printAddress } from '@/lib/ask/print-address'
import { BOARD, CHART, LEDGER } from '@/lib/ask/sets'
import { formatCounted, formatDay, formatPeriod } from '@/lib/chart/format'
import { askedFacts, channelBoard, getDataset } from '@/lib/data/server'
import { AsOf } from './as-of'
import { Board } from './board'
import { BoardPeriod } from './board-period'
import { countStates, lapseInWords } from './counts'
import { StateKey } from './state-key'
import { StatePatterns } from './state-patterns'

type Props = { searchParams: Promise<SearchParams> }

async function read({ searchParams }: Props) {
  const dataset = await getDataset()
  const request = readBoard(givenIn(await searchParams), askedFacts(dataset))
  return { dataset, request, rows: channelBoard(dataset, request.drawn, request.on) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { request, rows } = await read(props)
  const { on, onChosen } = request
  const path = printAddress('/channels', BOARD, { on: onChosen ? on : null })
  return {
    title: `Channels of dialogue on ${formatDay(on)}`,
    description: `Of ${formatCounted(rows.length, 'channel')}: ${countStates(rows)}.`,
    alternates: { canonical: `${await siteAddress()}${path}` },
  }
}

export default async function ChannelsPage(props: Props) {
  const { dataset, request, rows } = await read(props)
  const { facts } = dataset
  const { drawn: period, on, problems, notice } = request
  const days = between(request.period)
  return (
    <>
      <Header here="/channels" />
      <main id="content" className="page pt-6 md:pt-8">
        <h1 className="headline">Channels of dialogue on {formatDay(on)}</h1>
        <p className="mt-2">
          Of {formatCounted(rows.length, 'channel')}: {countStates(rows)}.
        </p>
        <ProblemNote problems={problems} notice={notice} />
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
          <a className="link" href={printAddress('/conditions', LEDGER, { on })}>
            Conditions on this day
          </a>
          <a className="link" href={printAddress('/', CHART, { days, day: on })}>
            The index in this period
          </a>
          <a className="link" href={printAddress('/api/v1/channels.json', BOARD, { days, on })}>
            This board as JSON
          </a>
        </p>
      </main>
      <Footer facts={facts} />
    </>
  )
}
