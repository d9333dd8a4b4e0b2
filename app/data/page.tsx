import type { Metadata } from 'next'
import { Footer } from '@/app/_site/footer'
import { Header } from '@/app/_site/header'
import { siteAddress } from '@/app/_site/site-address'
import { ADDRESSES } from '@/lib/api/addresses'
import { measureDownloads } from '@/lib/api/measure-downloads'
import { formatDay } from '@/lib/chart/format'
import { measureEvidence } from '@/lib/codebook/evidence'
import { eventsColumns, getDataset, MEASURES_COLUMNS, seriesColumns } from '@/lib/data/server'
import { AddressList } from './address-list'
import { Citation } from './citation'
import { ColumnTable } from './column-table'
import { DownloadTable } from './download-table'
import { EvidenceTables } from './evidence-tables'
import { PublisherKinds } from './publisher-kinds'
import { Section } from './section'

const PARTS = [
  { id: 'downloads', title: 'Downloads' },
  { id: 'licence', title: 'Licence and citation' },
  { id: 'evidence', title: 'What the record rests on' },
  { id: 'publishers', title: 'Publishers by kind' },
  { id: 'columns', title: 'Columns' },
  { id: 'api', title: 'Addresses for programs' },
] as const

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: 'Data',
    description: 'The daily index and all events with their sources, to download, and what they rest on.',
    alternates: { canonical: `${await siteAddress()}/data` },
  }
}

export default async function DataPage() {
  const dataset = await getDataset()
  const { facts, codebook, publishers } = dataset
  const evidence = measureEvidence(
    dataset.events,
    codebook,
    publishers,
    facts.sides.map(({ code }) => code),
  )
  const { coverage } = facts
  return (
    <>
      <Header here="/data" />
      <main id="content" className="page max-w-[60rem] pt-6 md:pt-8">
        <h1 className="headline">Data</h1>
        <p className="mt-2 max-w-prose">
          All numbers on this site come from two tables: the daily index and the events it is made of. The
          record covers {formatDay(coverage.from)} to {formatDay(coverage.asOf)}.
        </p>
        <nav aria-label="On this page" className="screen-only mt-4">
          <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
            {PARTS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} className="link pointer-coarse:inline-block pointer-coarse:py-2">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Section part={PARTS[0]}>
          <DownloadTable downloads={await measureDownloads(dataset)} />
        </Section>
        <Section part={PARTS[1]}>
          <Citation facts={facts} site={await siteAddress()} />
        </Section>
        <Section part={PARTS[2]}>
          <EvidenceTables evidence={evidence} facts={facts} />
        </Section>
        <Section part={PARTS[3]}>
          <PublisherKinds
            publishers={publishers}
            byKind={evidence.byKind}
            reliability={codebook.reliability}
          />
        </Section>
        <Section part={PARTS[4]}>
          <ColumnTable title="Index" columns={seriesColumns(dataset)} />
          <ColumnTable title="Events" columns={eventsColumns(dataset)} />
          <ColumnTable title="Measures" columns={MEASURES_COLUMNS} />
        </Section>
        <Section part={PARTS[5]}>
          <AddressList addresses={ADDRESSES} />
        </Section>
      </main>
      <Footer facts={facts} />
    </>
  )
}
