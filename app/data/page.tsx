import { pageMetadata } from '@/app/_site/page-metadata'
import { PageShell } from '@/app/_site/page-shell'
import { formatDay } from '@/lib/chart/format'
import { getDataset } from '@/lib/data/server'
import { OnThisPage } from './on-this-page'
import { dataParts } from './parts'
import { Section } from './section'

export function generateMetadata() {
  return pageMetadata({
    title: 'Data',
    description: 'The daily index and all events with their sources, to download, and what they rest on.',
    path: '/data',
  })
}

export default async function DataPage() {
  const dataset = await getDataset()
  const { facts } = dataset
  const parts = await dataParts(dataset)
  return (
    <PageShell here="/data" facts={facts} className="max-w-[60rem] pt-6 md:pt-8">
      <h1 className="headline">Data</h1>
      <p className="mt-2 max-w-prose">
        All numbers on this site come from two tables: the daily index and the events it is made of. The
        record covers {formatDay(facts.coverage.from)} to {formatDay(facts.coverage.asOf)}.
      </p>
      <OnThisPage parts={parts} />
      {parts.map((part) => (
        <Section key={part.id} part={part} />
      ))}
    </PageShell>
  )
}
