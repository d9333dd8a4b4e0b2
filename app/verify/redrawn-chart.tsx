import { ChartFigure } from '@/app/_chart/chart-figure'
import { SharersWords } from '@/app/_snapshot/sharers-words'
import type { Checked } from './answer'

/** The kept chart itself, drawn again. */
export function RedrawnChart({ kept: { view, words } }: { kept: NonNullable<Checked['kept']> }) {
  return (
    <section aria-labelledby="redrawn-title" className="mt-8">
      <h2 id="redrawn-title" className="font-semibold text-xl">
        {view.title}
      </h2>
      <p className="text-soft text-sm">{view.subtitle} · drawn again from what is kept</p>
      {words ? <SharersWords words={words} /> : null}
      <div className="mt-3 max-w-[54rem]">
        <ChartFigure view={view} idPrefix="redrawn" />
      </div>
    </section>
  )
}
