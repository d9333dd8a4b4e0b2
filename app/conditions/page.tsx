import { PageLinks } from '@/app/_site/page-links'
import { pageMetadata } from '@/app/_site/page-metadata'
import { PageShell } from '@/app/_site/page-shell'
import { ProblemNote } from '@/app/_site/problem-note'
import { printAddress } from '@/lib/ask/print-address'
import { LEDGER } from '@/lib/ask/sets'
import { formatDay } from '@/lib/chart/format'
import { countStatuses } from './count-statuses'
import { Ledger } from './ledger'
import { LedgerFilter } from './ledger-filter'
import { ledgerLinks } from './ledger-links'
import { readConditions } from './read-conditions'

export async function generateMetadata(props: PageProps<'/conditions'>) {
  const { request, ledger } = await readConditions(props)
  return pageMetadata({
    title: `Conditions on ${formatDay(request.on)}`,
    description: `Who asked what of whom, and what had become of it: ${countStatuses(ledger)}.`,
    path: printAddress('/conditions', LEDGER, { on: request.onChosen ? request.on : null }),
  })
}

export default async function ConditionsPage(props: PageProps<'/conditions'>) {
  const { facts, request, ledger, shown } = await readConditions(props)
  return (
    <PageShell here="/conditions" facts={facts}>
      <h1 className="headline">Conditions on {formatDay(request.on)}</h1>
      <p className="mt-2 max-w-prose">
        Who asked what of whom, and what had become of it:{' '}
        {ledger.length === 0 ? 'none had been set' : countStatuses(ledger)}. A condition stands until an event
        meets it, withdraws it or overtakes it; turning it down leaves it open.
      </p>
      <ProblemNote problems={request.problems} />
      <LedgerFilter facts={facts} request={request} />
      <Ledger shown={shown} all={ledger.length} facts={facts} />
      <PageLinks links={ledgerLinks(request)} />
    </PageShell>
  )
}
