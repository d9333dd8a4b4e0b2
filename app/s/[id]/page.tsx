import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ChartFigure } from '@/app/(dashboard)/_dashboard/chart-figure'
import { Footer } from '@/app/(dashboard)/_dashboard/footer'
import { Header } from '@/app/(dashboard)/_dashboard/header'
import { formatDay } from '@/lib/chart/format'
import { openSnapshot } from '@/lib/data/server'
import { parseDay } from '@/lib/event/day'
import { readSnapshotId } from '@/lib/snapshot/snapshot'
import { serializeChart } from '@/lib/url/chart-url'
import { siteAddress } from '../../site-address'
import { FrozenFiles } from './frozen-files'
import { FrozenSum } from './frozen-sum'

type Props = { params: Promise<{ id: string }> }

async function open(params: Props['params']) {
  const typed = decodeURIComponent((await params).id)
  const id = readSnapshotId(typed)
  const opened = id === null ? null : await openSnapshot(id)
  if (!opened) notFound()
  if (opened.id !== typed) redirect(`/s/${opened.id}`)
  return opened
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, snapshot } = await open(params)
  const { title, subtitle, altText } = snapshot.view
  const site = await siteAddress()
  const address = `${site}/s/${id}`
  const images = [
    { url: `${site}/api/v1/snapshots/${id}.png?size=card`, width: 1200, height: 630, alt: altText },
  ]
  return {
    title,
    description: subtitle,
    alternates: { canonical: address },
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
  const { id, savedAt, snapshot } = await open(params)
  const { view, spec, sum } = snapshot
  const { domains, ...choice } = spec
  const today = serializeChart('/', { ...choice, domain: domains.length > 0 ? [...domains] : null })
  return (
    <>
      <Header />
      <main id="content" className="page">
        <div className="pt-5 md:pt-7">
          <h1 className="headline">{view.title}</h1>
          <p className="mt-1.5 md:text-lg">{view.subtitle}</p>
          <p className="mt-1.5 text-soft text-sm">
            Frozen view <strong className="font-semibold text-ink">{id}</strong>, saved on{' '}
            {formatDay(parseDay(savedAt.slice(0, 10)))} · data as of {formatDay(view.asOf)} (
            {view.dataVersion}) · method {view.methodVersion} ·{' '}
            <a className="link whitespace-nowrap" href={today}>
              See with today's data
            </a>
          </p>
        </div>
        <div className="dashboard mt-6">
          <div className="min-w-0 [grid-area:chart]">
            <ChartFigure view={view} idPrefix="frozen" />
          </div>
          <div className="min-w-0 [grid-area:rail]">
            <FrozenSum sum={sum} whole={view.kind === 'index'} />
          </div>
          <div className="min-w-0 [grid-area:below]">
            <FrozenFiles id={id} />
          </div>
        </div>
      </main>
      <Footer facts={view} />
    </>
  )
}
