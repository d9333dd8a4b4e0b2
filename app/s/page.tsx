import { pageMetadata } from '@/app/_site/page-metadata'
import { PageShell } from '@/app/_site/page-shell'
import { getDataset } from '@/lib/data/server'
import { OpenCode } from './open-code'
import { readArchive } from './read-archive'
import { Weeks } from './weeks'

export function generateMetadata() {
  return pageMetadata({
    title: 'Archive of weekly snapshots',
    description: 'The whole index as it stood, kept week by week and never changed.',
    path: '/s',
  })
}

export default async function ArchivePage({ searchParams }: PageProps<'/s'>) {
  const archive = await readArchive(searchParams)
  const { facts } = await getDataset()
  return (
    <PageShell facts={facts} className="grid max-w-[60rem] gap-8 pt-6 md:pt-8">
      <div>
        <h1 className="headline">Archive of weekly snapshots</h1>
        <p className="mt-2 max-w-prose">
          The whole index as it stood, kept week by week. A snapshot never changes; its page says what has
          changed in the data since.
        </p>
      </div>
      <OpenCode wrong={archive.wrong} />
      <Weeks archive={archive} />
    </PageShell>
  )
}
