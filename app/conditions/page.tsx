import type { Metadata } from 'next'
import type { SearchParams } from 'nuqs/server'
import { Footer } from '@/app/_site/footer'
import { Header } from '@/app/_site/header'
import { ProblemNote } from '@/app/_site/problem-note'
import { siteAddress } from '@/app/_site/site-address'
import { readLedger } from '@/lib/ask/dialogue-request'
import { givenIn } from '@/lib/ask/given'
import { printAddress } from '@/lib/ask/print-address'
import { BOARD, LEDGER } from '@/lib/ask/sets'
import { formatCounted, formatDay, formatList } from '@/lib/chart/format'
import { askedFacts, type ConditionEntry, getDataset, ledgerOn } from '@/lib/data/server'
import { CONDITION_STATUSES } from '@/lib/dialogue/conditions'
import { STATUS_NAME } from './condition-names'
import { Entry } from './entry'
import { LedgerFilter } from './ledger-filter'

type Props = { searchParams: Promise<SearchParams> }

async function read({ searchParams }: Props) {
  const dataset = await getDataset()
  const request = readLedger(givenIn(await searchParams), askedFacts(dataset))
  return { facts: dataset.facts, request, ledger: ledgerOn(dataset, request.on) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { request, ledger } = await read(props)
  const path = printAddress('/conditions', LEDGER, { on: request.onChosen ? request.on : null })
  return {
    title: `Conditions on ${formatDay(request.on)}`,
    description: `Who asked what of whom, and what had become of it: ${countStatuses(ledger)}.`,
    alternates: { canonical: `${await siteAddress()}${path}` },
  }
}

export default async function ConditionsPage(props: Props) {
  const { facts, request, ledger } = await read(props)
  const { on, by, status, problems } = request
  const shown = ledger.filter(
    (entry) => (by === null || entry.by === by) && (status === null || entry.status === status),
  )
  return (
    <>
      <Header here="/conditions" />
      <main id="content" className="page pt-6 md:pt-8">
        <h1 className="headline">Conditions on {formatDay(on)}</h1>
        <p className="mt-2 max-w-prose">
          Who asked what of whom, and what had become of it:{' '}
          {ledger.length === 0 ? 'none had been set' : countStatuses(ledger)}. A condition stands until an
          event meets it, withdraws it or overtakes it; turning it down leaves it open.
        </p>
        <ProblemNote problems={problems} />
        <LedgerFilter facts={facts} request={request} />
        <p className="mt-5 mb-3 text-soft text-sm" role="status">
          {shown.length === ledger.length
            ? formatCounted(shown.length, 'condition')
            : `${shown.length} of ${formatCounted(ledger.length, 'condition')}`}
          , in the order in which they were set
        </p>
        {shown.length === 0 ? null : (
          <ol>
            {shown.map((entry) => (
              <Entry key={entry.id} entry={entry} names={facts} />
            ))}
          </ol>
        )}
        <p className="screen-only flex flex-wrap gap-x-4 gap-y-1 border-rule border-t pt-3 text-sm">
          <a className="link" href={printAddress('/channels', BOARD, { on })}>
            Channels on this day
          </a>
          <a className="link" href={printAddress('/api/v1/conditions.json', LEDGER, { on, by, status })}>
            This ledger as JSON
          </a>
        </p>
      </main>
      <Footer facts={facts} />
    </>
  )
}

/** "19 open, 1 met and 1 overtaken by events". */
function countStatuses(ledger: readonly ConditionEntry[]): string {
  return formatList(
    CONDITION_STATUSES.flatMap((status) => {
      const count = ledger.filter((entry) => entry.status === status).length
      return count > 0 ? `${count} ${STATUS_NAME[status].toLowerCase()}` : []
    }),
  )
}
