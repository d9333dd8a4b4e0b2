import { pageMetadata } from '@/app/_site/page-metadata'
import { decoded, openTyped } from '@/app/_snapshot/open'
import { readTheme } from '../read-theme'
import { EmbeddedSnapshot } from './embedded-snapshot'

async function open({ params }: Pick<PageProps<'/embed/[id]'>, 'params'>) {
  return openTyped(decoded((await params).id))
}

export async function generateMetadata(props: PageProps<'/embed/[id]'>) {
  const opened = await open(props)
  if (opened.kind !== 'snapshot') return { title: `Snapshot ${opened.id}` }
  return pageMetadata({ title: opened.snapshot.view.title, path: `/s/${opened.id}` })
}

/** A kept chart for the frame of another page; the same for ever. */
export default async function EmbeddedSnapshotPage(props: PageProps<'/embed/[id]'>) {
  return <EmbeddedSnapshot opened={await open(props)} theme={readTheme(await props.searchParams)} />
}
