import type { Metadata } from 'next'
import { FigureKey, PaintedSizes } from '@/app/_chart/chart-figure'
import { ChartKey } from '@/app/_chart/chart-key'
import { ThreadList } from '@/app/_chart/thread-list'
import { Footer } from '@/app/_site/footer'
import { Header } from '@/app/_site/header'
import { siteAddress } from '@/app/_site/site-address'
import { open } from '@/app/_snapshot/open'
import { between } from '@/lib/ask/chart-request'
import { pictureAddress } from '@/lib/ask/picture-address'
import { printAddress } from '@/lib/ask/print-address'
import { CHART } from '@/lib/ask/sets'
import { formatDay } from '@/lib/chart/format'
import { rangeOn } from '@/lib/chart/range-band'
import { altTextOf } from '@/lib/cite/alt-text'
import { getDataset, lineOfSpec, type OpenedSnapshot, sinceSnapshot } from '@/lib/data/server'
import { parseDay } from '@/lib/event/day'
import { selectionIn } from '@/lib/tension/selection'
import { CiteSnapshot } from './cite-snapshot'
import { FrozenFiles } from './frozen-files'
import { FrozenReading } from './frozen-reading'
import { FrozenSum } from './frozen-sum'
import { keptEvents } from './kept-events'
import { Altered, Removed } from './not-shown'
import { SharerWords } from './sharer-words'
import { SinceSaved } from './since-saved'
import { Verified } from './verified'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const opened = await open(params)
  if (opened.kind !== 'snapshot')
    return {
      title:
        opened.kind === 'tombstone' ? 'This snapshot was removed' : 'This snapshot is not what was saved',
      robots: { index: false, follow: false },
    }
  const { id, snapshot } = opened
  const { title, subtitle } = snapshot.view
  const site = await siteAddress()
  const address = `${site}/s/${id}`
  const url = `${site}${pictureAddress(id, 'png', { size: 'card', theme: 'light' })}`
  const images = [{ url, width: 1200, height: 630, alt: altTextOf(snapshot) }]
  return {
    title,
    description: subtitle,
    alternates: {
      canonical: address,
      types: {
        'application/json+oembed': `${site}/api/v1/oembed?url=${encodeURIComponent(address)}&format=json`,
      },
    },
    openGraph: {
      type: 'article',
      siteName: 'Tensiometer',
      title,
      description: subtitle,
      url: address,
      images,
    },
    twitter: { card: 'summary_large_image', title, description: subtitle, images },
  }
}

export default async function SnapshotPage({ params }: Props) {
  const opened = await open(params)
  if (opened.kind === 'tombstone') return <Removed {...opened} />
  if (opened.kind === 'altered') return <Altered id={opened.id} />
  return <Frozen {...opened} />
}

async function Frozen({ id, savedAt, snapshot, hash }: OpenedSnapshot) {
  const { view, spec, sum, words } = snapshot
  const { title, period, dataVersion, methodVersion } = view
  const dataset = await getDataset()
  const line = lineOfSpec(dataset, spec)
  const since = sinceSnapshot(dataset, snapshot)
  const today = printAddress('/', CHART, {
    days: between({ from: parseDay(spec.from), to: parseDay(spec.to) }),
    selection: selectionIn(spec),
    thread: spec.thread,
    day: parseDay(spec.day),
    line,
  })
  const address = `${await siteAddress()}/s/${id}`
  const whole = view.kind === 'index'
  return (
    <>
      <Header />
      <main id="content" className="page">
        <div className="pt-5 md:pt-7">
          <h1 className="headline">{title}</h1>
          {view.notice === null ? null : <p className="mt-1.5 font-medium">{view.notice}.</p>}
          <p className="mt-1.5 md:text-lg">{view.subtitle}</p>
          <p className="mt-1.5 text-soft text-sm">
            Frozen view <strong className="font-semibold text-ink">{id}</strong>, saved on{' '}
            {formatDay(parseDay(savedAt.slice(0, 10)))} · data as of {formatDay(view.asOf)} ({dataVersion}) ·
            method {methodVersion} ·{' '}
            <a className="link whitespace-nowrap" href={today}>
              See with today's data
            </a>
          </p>
          <Verified id={id} hash={hash} />
          {words ? <SharerWords words={words} /> : null}
        </div>
        <div className="dashboard mt-6">
          <div className="min-w-0 [grid-area:chart]">
            <figure className="@container/chart">
              <FrozenReading view={view} events={keptEvents(snapshot)} day={parseDay(spec.day)} line={line}>
                <PaintedSizes view={view} idPrefix="frozen" />
              </FrozenReading>
              <div className="mt-3 grid gap-4">
                <ChartKey view={view} />
                {view.thread ? <ThreadList thread={view.thread} period={period} /> : null}
              </div>
              <FigureKey view={view} />
            </figure>
          </div>
          <div className="grid min-w-0 content-start gap-10 [grid-area:rail]">
            <FrozenSum
              sum={sum}
              range={view.range && rangeOn(view.range, period.from, sum.day)}
              whole={whole}
            />
            <SinceSaved since={since} whole={whole} />
          </div>
          <div className="grid min-w-0 content-start gap-10 [grid-area:below]">
            <CiteSnapshot cited={{ id, title, address, savedAt, dataVersion, methodVersion, period }} />
            <FrozenFiles id={id} />
          </div>
        </div>
      </main>
      <Footer facts={view} />
    </>
  )
}
