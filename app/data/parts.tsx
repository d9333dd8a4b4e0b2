import type { ReactNode } from 'react'
import { siteAddress } from '@/app/_site/site-address'
import { ADDRESSES } from '@/lib/api/addresses'
import { measureDownloads } from '@/lib/api/measure-downloads'
import { measureEvidence } from '@/lib/codebook/evidence'
import { type Dataset, eventsColumns, MEASURES_COLUMNS, seriesColumns } from '@/lib/data/server'
import { AddressList } from './address-list'
import { Citation } from './citation'
import { ColumnTable } from './column-table'
import { DownloadTable } from './download-table'
import { EvidenceTables } from './evidence-tables'
import { PublisherKinds } from './publisher-kinds'

export type Part = { readonly id: string; readonly title: string; readonly content: ReactNode }

/** The parts of the page, in their order. */
export async function dataParts(dataset: Dataset): Promise<readonly Part[]> {
  const { events, facts, codebook, publishers } = dataset
  const sides = facts.sides.map(({ code }) => code)
  const evidence = measureEvidence(events, codebook, publishers, sides)
  return [
    {
      id: 'downloads',
      title: 'Downloads',
      content: <DownloadTable downloads={await measureDownloads(dataset)} />,
    },
    {
      id: 'licence',
      title: 'Licence and citation',
      content: <Citation facts={facts} site={await siteAddress()} />,
    },
    {
      id: 'evidence',
      title: 'What the record rests on',
      content: <EvidenceTables evidence={evidence} facts={facts} />,
    },
    {
      id: 'publishers',
      title: 'Publishers by kind',
      content: (
        <PublisherKinds publishers={publishers} byKind={evidence.byKind} reliability={codebook.reliability} />
      ),
    },
    {
      id: 'columns',
      title: 'Columns',
      content: (
        <>
          <ColumnTable title="Index" columns={seriesColumns(dataset)} />
          <ColumnTable title="Events" columns={eventsColumns(dataset)} />
          <ColumnTable title="Measures" columns={MEASURES_COLUMNS} />
        </>
      ),
    },
    { id: 'api', title: 'Addresses for programs', content: <AddressList addresses={ADDRESSES} /> },
  ]
}
