'use client'

import { ChevronRight } from 'lucide-react'
import { memo } from 'react'
import { SIZE_NAMES, unlabelledAt } from '@/app/_chart/chart-sizes'
import { ThreadButton } from '@/app/_event/thread-button'
import type { Threads } from '@/app/_event/threads'
import { formatDay } from '@/lib/chart/format'
import type { ChartView } from '@/lib/chart/view'
import type { Day } from '@/lib/event/day'

/**
 * What the numbers on the chart stand for: all of them where it shows numbers alone, as on a phone, else
 * those whose label found no room. A row opens its day.
 */
export const MilestoneKey = memo(function MilestoneKey({
  view,
  threads,
  onDay,
}: {
  view: ChartView
  threads: Threads
  onDay: (day: Day) => void
}) {
  if (view.milestones.length === 0) return null
  const unlabelled = new Map(SIZE_NAMES.map((size) => [size, unlabelledAt(view, size)]))
  return (
    <div className="@container/chart">
      <ol aria-label="Milestones" className="@2xl/chart:columns-2 gap-6">
        {view.milestones.map(({ event, number, label, day }) => (
          <li
            key={event}
            data-sizes={SIZE_NAMES.filter((size) => unlabelled.get(size)?.has(event)).join(' ')}
            className="break-inside-avoid flex-wrap border-rule border-b"
          >
            <button
              type="button"
              className="grid min-h-12 w-full grid-cols-[1.75rem_1fr_auto_1.25rem] items-center gap-2 text-left text-sm hover:bg-mark noscript:pointer-events-none"
              onClick={() => onDay(day)}
            >
              <span className="inline-grid size-5 place-items-center rounded-full border-[1.5px] border-ink bg-paper font-semibold text-xs tabular-nums">
                {number}
              </span>
              <span>{label}</span>
              <span className="text-soft tabular-nums">{formatDay(day)}</span>
              <ChevronRight size={16} aria-hidden="true" className="text-soft noscript:hidden" />
            </button>
            <ThreadButton
              event={event}
              title={label}
              threads={threads}
              className="link -mt-2 mb-2 ml-9 py-1 text-xs pointer-coarse:min-h-11"
            />
          </li>
        ))}
      </ol>
    </div>
  )
})
