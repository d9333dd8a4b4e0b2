import { pageMetadata } from '@/app/_site/page-metadata'
import { PageShell } from '@/app/_site/page-shell'
import { ProblemNote } from '@/app/_site/problem-note'
import { formatPeriod } from '@/lib/chart/format'
import { EventsCount } from './events-count'
import { EventsForm } from './events-form'
import { EventsPages } from './events-pages'
import { EventsTable } from './events-table'
import { PeriodPresets } from './period-presets'
import { readEvents } from './read-events'

export function generateMetadata() {
  return pageMetadata({
    title: 'Events',
    description: 'Every event of the record, with its score, sources and what it adds to the index.',
    path: '/events',
  })
}

export default async function EventsPage({ searchParams }: PageProps<'/events'>) {
  const reading = await readEvents(searchParams)
  const { facts, request } = reading
  return (
    <PageShell here="/events" facts={facts}>
      <h1 className="headline">Events</h1>
      <p className="mt-1.5 max-w-prose text-soft text-sm">
        Every act and public word of the record, {formatPeriod(request.period)}. An event opens into its
        sources, its score and what it does to the index.
      </p>
      <div className="mt-5 grid gap-3">
        <PeriodPresets facts={facts} request={request} />
        <EventsForm facts={facts} request={request} covered={reading.covered} />
      </div>
      <ProblemNote problems={request.problems} />
      <EventsCount reading={reading} />
      {reading.count > 0 ? <EventsTable reading={reading} /> : null}
      <EventsPages reading={reading} />
    </PageShell>
  )
}
