import type { openTyped } from '@/app/_snapshot/open'
import { SharersWords } from '@/app/_snapshot/sharers-words'
import { formatDay } from '@/lib/chart/format'
import { dayOfMoment } from '@/lib/event/day'
import { EmbeddedChart } from '../embedded-chart'
import { Notice } from '../notice'
import type { readTheme } from '../read-theme'

/** What lies under a code: its chart, or why there is none to show. */
export function EmbeddedSnapshot({
  opened,
  theme,
}: {
  opened: Awaited<ReturnType<typeof openTyped>>
  theme: ReturnType<typeof readTheme>
}) {
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
          {id} was saved on {formatDay(dayOfMoment(opened.savedAt))} and removed on{' '}
          {formatDay(dayOfMoment(opened.removedAt))}: {opened.why}
        </Notice>
      )
    case 'snapshot': {
      const { view, words } = opened.snapshot
      const code = (
        <>
          Frozen on {formatDay(dayOfMoment(opened.savedAt))} as{' '}
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
