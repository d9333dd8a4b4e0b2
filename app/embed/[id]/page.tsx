import type { Metadata } from 'next'
import type { SearchParams } from 'nuqs/server'
import { siteAddress } from '@/app/_site/site-address'
import { decoded, openTyped } from '@/app/_snapshot/open'
import { SharersWords } from '@/app/_snapshot/sharers-words'
import { formatDay } from '@/lib/chart/format'
import { parseDay } from '@/lib/event/day'
import { EmbeddedChart } from '../embedded-chart'
import { Notice } from '../notice'
import { readTheme } from '../read-theme'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }

async function open({ params }: Props) {
  return openTyped(decoded((await params).id))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const opened = await open(props)
  if (opened.kind !== 'snapshot') return { title: `Snapshot ${opened.id}` }
  return {
    title: opened.snapshot.view.title,
    alternates: { canonical: `${await siteAddress()}/s/${opened.id}` },
  }
}

/** A kept chart for the frame of another page; the same for ever. */
export default async function EmbeddedSnapshot(props: Props) {
  const opened = await open(props)
  const theme = readTheme((await props.searchParams).theme)
  const { id } = opened
  switch (opened.kind) {
    case 'altered':
      return (
        <Notice title="This chart cannot be shown" theme={theme}>
          What is stored under {id} is no longer what was saved under it.
        </Notice>
      )
    case 'tombstone':
      return (
        <Notice title="This chart was removed" theme={theme}>
          {id} was saved on {formatMoment(opened.savedAt)} and removed on {formatMoment(opened.removedAt)}:{' '}
          {opened.why}
        </Notice>
      )
    case 'snapshot': {
      const { view, words } = opened.snapshot
      const code = (
        <>
          Frozen on {formatMoment(opened.savedAt)} as{' '}
          <strong className="whitespace-nowrap font-semibold text-ink">{id}</strong>
        </>
      )
      return (
        <EmbeddedChart
          view={view}
          theme={theme}
          page={`/s/${id}`}
          words={words ? <SharersWords words={words} /> : null}
          code={code}
        />
      )
    }
  }
  opened satisfies never
}

/** The day of a moment in ISO 8601. */
function formatMoment(moment: string): string {
  return formatDay(parseDay(moment.slice(0, 10)))
}
