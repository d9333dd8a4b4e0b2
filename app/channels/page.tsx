import { StatePatterns } from '@/app/_board/state-patterns'
import { PageLinks } from '@/app/_site/page-links'
import { pageMetadata } from '@/app/_site/page-metadata'
import { PageShell } from '@/app/_site/page-shell'
import { ProblemNote } from '@/app/_site/problem-note'
import { printAddress } from '@/lib/ask/print-address'
import { BOARD } from '@/lib/ask/sets'
import { formatCounted, formatDay } from '@/lib/chart/format'
import { AsOf } from './as-of'
import { Board } from './board'
import { boardLinks } from './board-links'
import { BoardPeriod } from './board-period'
import { countStates } from './counts'
import { HowToRead } from './how-to-read'
import { readChannels } from './read-channels'

export async function generateMetadata(props: PageProps<'/channels'>) {
  const { request, rows } = await readChannels(props)
  return pageMetadata({
    title: `Channels of dialogue on ${formatDay(request.on)}`,
    description: `Of ${formatCounted(rows.length, 'channel')}: ${countStates(rows)}.`,
    path: printAddress('/channels', BOARD, { on: request.onChosen ? request.on : null }),
  })
}

export default async function ChannelsPage(props: PageProps<'/channels'>) {
  const { facts, request, rows } = await readChannels(props)
  const { drawn, on, problems, notice } = request
  return (
    <PageShell here="/channels" facts={facts}>
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
      <HowToRead rows={rows} period={drawn} on={on} />
      <div className="mt-2">
        <Board rows={rows} period={drawn} on={on} />
      </div>
      <PageLinks links={boardLinks(request.period, on)} />
    </PageShell>
  )
}
