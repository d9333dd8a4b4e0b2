import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BecameOfIt } from '@/app/_event/became-of-it'
import { EventAccounts } from '@/app/_event/event-accounts'
import { EventPart } from '@/app/_event/event-part'
import { EventStory } from '@/app/_event/event-story'
import { Footer } from '@/app/_site/footer'
import { Header } from '@/app/_site/header'
import { siteAddress } from '@/app/_site/site-address'
import { serializeChart } from '@/lib/ask/chart-url'
import {
  channelChanges,
  conditionChanges,
  eventDetail,
  eventEffect,
  eventNeighbours,
  eventScales,
  eventThread,
  getDataset,
} from '@/lib/data/server'
import { aroundEvent } from './around-event'
import { CiteEvent } from './cite-event'
import { EventChart } from './event-chart'
import { ChannelChanges, ConditionChanges } from './event-dialogue'
import { EventDocuments } from './event-documents'
import { EventEffectPart } from './event-effect'
import { EventHead } from './event-head'
import { EventHistory } from './event-history'
import { EventNeighbours } from './event-neighbours'
import { EventThread } from './event-thread'
import { EventWhy } from './event-why'
import { linkedData } from './linked-data'

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
  const { facts, asOf } = dataset
  const { event, stagesMade } = detail
  const effect = eventEffect(dataset, event)
  const address = `${await siteAddress()}/events/${id}`
  return (
    <>
      <Header />
      <main
        id="content"
        className="page grid content-start gap-x-16 gap-y-10 pt-8 wide:grid-cols-[minmax(0,1fr)_minmax(0,36rem)]"
      >
        <article>
          <EventHead detail={detail} facts={facts} />
          <div className="grid gap-7">
            <div>
              <EventStory event={event} names={facts} />
            </div>
            <EventPart heading="h2" title="What each government said">
              <EventAccounts event={event} facts={facts} />
            </EventPart>
            <EventWhy detail={detail} scales={eventScales(dataset, event)} />
            <BecameOfIt detail={detail} heading="h2" />
            <EventDocuments detail={detail} />
          </div>
        </article>
        <div className="grid content-start gap-7">
          <section aria-label="The index around this event">
            <EventChart dataset={dataset} event={event} without={effect?.without ?? null} />
          </section>
          <EventEffectPart effect={effect} asOf={asOf} lifts={stagesMade.length > 0} />
          <EventThread steps={eventThread(dataset, id)} current={id} facts={facts} />
          <ChannelChanges changes={channelChanges(dataset, event)} day={event.date} />
          <ConditionChanges changes={conditionChanges(dataset, event)} names={facts} />
          <EventHistory event={event} facts={facts} />
          <p className="screen-only text-sm">
            <a className="link" href={serializeChart('/', aroundEvent(facts, event.date))}>
              The chart around this event
            </a>
            {' · '}
            <a className="link" href={`/api/v1/events/${id}.json`}>
              This record as JSON
            </a>
          </p>
          <CiteEvent event={event} address={address} facts={facts} />
        </div>
        <div className="wide:col-span-2">
          <EventNeighbours neighbours={eventNeighbours(dataset, id)} />
        </div>
      </main>
      <Footer facts={facts} />
      <script type="application/ld+json">{JSON.stringify(linkedData(detail, address))}</script>
    </>
  )
}
