import type { Metadata } from 'next'
import { open } from '@/app/_snapshot/open'
import { FrozenPage } from './frozen-page'
import { Altered, Removed } from './not-shown'
import { snapshotMetadata } from './snapshot-metadata'

export async function generateMetadata({ params }: PageProps<'/s/[id]'>): Promise<Metadata> {
  const opened = await open(params)
  if (opened.kind === 'snapshot') return snapshotMetadata(opened)
  return {
    title: opened.kind === 'tombstone' ? 'This snapshot was removed' : 'This snapshot is not what was saved',
    robots: { index: false, follow: false },
  }
}

export default async function SnapshotPage({ params }: PageProps<'/s/[id]'>) {
  const opened = await open(params)
  if (opened.kind === 'tombstone') return <Removed {...opened} />
  if (opened.kind === 'altered') return <Altered id={opened.id} />
  return <FrozenPage opened={opened} />
}
