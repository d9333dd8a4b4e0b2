import type { ReactNode } from 'react'
import { PaintedSizes } from '@/app/_chart/chart-figure'
import { ChartKey } from '@/app/_chart/chart-key'
import { SIZE_NAMES, unlabelledAt } from '@/app/_chart/chart-sizes'
import { formatDay } from '@/lib/chart/format'
import type { ChartView } from '@/lib/chart/view'

/**
 * A chart with its title, key and source, painted on the server alone. Its links open beside the page it is
 * embedded in, never inside the frame.
 *
 * @param theme null to follow the reader's screen
 * @param page address of the same chart on this site
 * @param words what a sharer says about it
 * @param code under which it can be found and checked, or what stands in its place
 */
export function EmbeddedChart({
  view,
  theme,
  page,
  words,
  code,
}: {
  view: ChartView
  theme: 'light' | 'dark' | null
  page: string
  words?: ReactNode
  code: ReactNode
}) {
  return (
    <main data-theme={theme ?? undefined}>
      <h1 className="font-semibold text-base leading-snug sm:text-lg">{view.title}</h1>
      <p className="text-soft text-sm">{view.subtitle}</p>
      {words}
      <figure className="@container/chart mt-2">
        <PaintedSizes view={view} idPrefix="embed" />
        <ChartKey view={view} />
        <Key view={view} />
        <figcaption className="mt-2 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-soft text-xs">
          <span>{view.sourceLine}</span>
          <span>{code}</span>
          <a className="link whitespace-nowrap text-ink" href={page} target="_blank" rel="noopener">
            Open the full chart
            <span className="sr-only"> (opens in a new tab)</span>
          </a>
        </figcaption>
      </figure>
    </main>
  )
}

/** Milestones that stand on the chart as a number alone, at the size that is shown. */
function Key({ view }: { view: ChartView }) {
  const unlabelled = new Map(SIZE_NAMES.map((size) => [size, unlabelledAt(view, size)]))
  const rows = view.milestones.flatMap((milestone) => {
    const sizes = SIZE_NAMES.filter((size) => unlabelled.get(size)?.has(milestone.event))
    return sizes.length > 0 ? [{ ...milestone, sizes }] : []
  })
  if (rows.length === 0) return null
  return (
    <ol aria-label="Milestones" className="mt-1 @2xl/chart:columns-2 gap-6 text-xs">
      {rows.map(({ event, number, label, day, sizes }) => (
        <li
          key={event}
          data-sizes={sizes.join(' ')}
          className="break-inside-avoid items-baseline gap-2 border-rule border-b py-1"
        >
          <span className="w-5 shrink-0 text-soft">{number}</span>
          <a className="grow hover:underline" href={`/events/${event}`} target="_blank" rel="noopener">
            {label}
            <span className="sr-only"> (opens in a new tab)</span>
          </a>
          <span className="shrink-0 whitespace-nowrap text-soft">{formatDay(day)}</span>
        </li>
      ))}
    </ol>
  )
}
