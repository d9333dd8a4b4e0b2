import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActorMark, actorOf, partyName } from '@/app/(dashboard)/_dashboard/actor'
import { EventRecord } from '@/app/(dashboard)/_dashboard/event-record'
import { Footer } from '@/app/(dashboard)/_dashboard/footer'
import { Header } from '@/app/(dashboard)/_dashboard/header'
import { formatDay, formatEventDay, formatScore } from '@/lib/chart/format'
import { eventDetail, getDataset } from '@/lib/data/server'
import type { Event } from '@/lib/event/event'
import { serializeChart } from '@/lib/url/chart-url'
import { siteAddress } from '../../site-address'
import { aroundEvent } from './around-event'
import { EventChart } from './event-chart'
import { EventEffect } from './event-effect'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const dataset = await getDataset()
  const event = eventDetail(dataset, id)?.event
  if (!event) return {}
  const site = await siteAddress()
  const images = [
    `${serializeChart(`${site}/api/v1/chart.png`, aroundEvent(dataset.facts, event.date))}&size=card`,
  ]
  const address = `${site}/events/${id}`
  return {
    title: event.title,
    description: event.summary,
    alternates: { canonical: address },
    openGraph: { type: 'article', siteName: 'Tensiometer', title: event.title, url: address, images },
    twitter: { card: 'summary_large_image', title: event.title, images },
  }
}

export default async function EventPage({ params }: Props) {
  const { id } = await params
  const dataset = await getDataset()
  const detail = eventDetail(dataset, id)
  if (!detail) notFound()
  const { facts } = dataset
  const { event, scoring, classLabel } = detail
  return (
    <>
      <Header />
      <main
        id="content"
        className="page grid content-start gap-x-16 gap-y-10 pt-8 wide:grid-cols-[minmax(0,1fr)_minmax(0,36rem)]"
      >
        <article className="max-w-prose">
          <p className="flex items-baseline gap-2 text-soft text-sm">
            <ActorMark
              actor={actorOf(facts, event.initiator)}
              label={partyName(facts, event.initiator)}
              hollow={event.class === undefined}
            />
            <span>
              {[
                when(event),
                facts.domains[event.domain] ?? event.domain,
                classLabel,
                event.class === undefined ? 'not scored' : `score ${formatScore(scoring.event.score)}`,
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </p>
          <h1 className="mt-2 mb-5 font-semibold text-2xl leading-tight tracking-tight md:text-[1.75rem]">
            {event.title}
          </h1>
          <EventRecord detail={detail} names={facts} heading="h2" />
          {event.class === undefined ? null : <EventEffect dataset={dataset} event={event} />}
          <p className="screen-only mt-8 border-rule border-t pt-4 text-sm">
            <a className="link" href={serializeChart('/', aroundEvent(facts, event.date))}>
              The chart around this event
            </a>
            {' · '}
            <a className="link" href={`/api/v1/events/${id}.json`}>
              This record as JSON
            </a>
          </p>
        </article>
        <section aria-label="The index around this event">
          <EventChart dataset={dataset} event={event} />
        </section>
      </main>
      <Footer facts={facts} />
    </>
  )
}

function when({ date, endDate, precision }: Pick<Event, 'date' | 'endDate' | 'precision'>): string {
  const start = formatEventDay(date, precision)
  if (endDate !== undefined && endDate !== date) return `${start} – ${formatDay(endDate)}`
  return precision === 'month' ? `${start}, day not known` : start
}
