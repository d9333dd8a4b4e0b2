import { Painted } from '@/app/_site/painted'
import { formatDay } from '@/lib/chart/format'
import { palettes } from '@/lib/chart/palette'
import type { ChartView } from '@/lib/chart/view'
import { paintChart } from '@/lib/paint/svg'
import { CHART_SIZE_CSS, placedAt, SIZE_NAMES } from './chart-sizes'

/** A chart as the server paints it, with the key of its milestones. For pages without a script. */
export function ChartFigure({ view, idPrefix }: { view: ChartView; idPrefix: string }) {
  return (
    <figure className="@container/chart">
      <PaintedSizes view={view} idPrefix={idPrefix} />
      <FigureKey view={view} />
    </figure>
  )
}

/** A chart at every size, of which the one that fits the container named `chart` is shown. */
export function PaintedSizes({ view, idPrefix }: { view: ChartView; idPrefix: string }) {
  return (
    <>
      <style>{CHART_SIZE_CSS}</style>
      {SIZE_NAMES.map((size) => (
        <div key={size} data-size={size}>
          <Painted
            as="div"
            className="*:h-auto *:w-full"
            markup={paintChart(placedAt(view, size), palettes.page, { idPrefix: `${idPrefix}-${size}` })}
          />
        </div>
      ))}
    </>
  )
}

/** The milestones of a figure and where its data come from. */
export function FigureKey({ view }: { view: ChartView }) {
  return (
    <>
      {view.milestones.length > 0 ? (
        <ol aria-label="Milestones" className="mt-3 grid gap-x-8 border-rule border-t text-sm sm:grid-cols-2">
          {view.milestones.map(({ event, number, label, day }) => (
            <li key={event} className="grid grid-cols-[1.75rem_1fr_auto] gap-2 border-rule border-b py-1.5">
              <span className="text-soft">{number}</span>
              <a href={`/events/${event}`} className="hover:underline">
                {label}
              </a>
              <span className="text-soft">{formatDay(day)}</span>
            </li>
          ))}
        </ol>
      ) : null}
      <figcaption className="mt-3 text-soft text-xs">{view.sourceLine}</figcaption>
    </>
  )
}
