import { FigureKey, PaintedSizes } from '@/app/_chart/chart-figure'
import { ChartKey } from '@/app/_chart/chart-key'
import { ThreadList } from '@/app/_chart/thread-list'
import type { LineChoice } from '@/lib/chart/line-choice'
import { parseDay } from '@/lib/event/day'
import type { Snapshot } from '@/lib/snapshot/snapshot'
import { FrozenReading } from './frozen-reading'
import { keptEvents } from './kept-events'

/** The kept chart with its keys, as the server paints it; a script lets its days be read off. */
export function FrozenChart({ snapshot, line }: { snapshot: Snapshot; line: LineChoice }) {
  const { view, spec } = snapshot
  return (
    <figure className="@container/chart">
      <FrozenReading view={view} events={keptEvents(snapshot)} day={parseDay(spec.day)} line={line}>
        <PaintedSizes view={view} idPrefix="frozen" />
      </FrozenReading>
      <div className="mt-3 grid gap-4">
        <ChartKey view={view} />
        {view.thread ? <ThreadList thread={view.thread} period={view.period} /> : null}
      </div>
      <FigureKey view={view} />
    </figure>
  )
}
