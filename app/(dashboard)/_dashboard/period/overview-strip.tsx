'use client'

import { useMemo } from 'react'
import type { DailyValues } from '@/lib/chart/build-view'
import type { DatedMilestone } from '@/lib/chart/dated-milestones'
import type { ChartFacts } from '@/lib/chart/facts'
import type { Period, PeriodChoice } from '@/lib/chart/period'
import { stripPath } from '@/lib/chart/strip-path'
import { calendar, type Day, dayOf } from '@/lib/event/day'
import { StripHandle } from './strip-handle'
import { useStripWindow } from './use-strip-window'

/** The picture's own pixels; it is stretched to the width there is. */
const WIDTH = 1000
const HEIGHT = 40
/** A year's number needs about this share of the strip to itself. */
const LABEL_SHARE = 0.045

/**
 * The whole record as a small line with a window on it: drag its ends or its middle, press beside it to
 * bring it there, or move its ends with keys.
 */
export function OverviewStrip({
  coverage,
  series,
  milestones,
  period,
  onPeriod,
}: {
  coverage: Pick<ChartFacts['coverage'], 'from' | 'asOf'>
  series: DailyValues
  milestones: readonly DatedMilestone[]
  period: Period
  onPeriod: (choice: PeriodChoice, options?: { readonly replace?: boolean }) => void
}) {
  const { from, asOf } = coverage
  const covered = useMemo(() => ({ from, to: asOf }), [from, asOf])
  const path = useMemo(() => stripPath(series, WIDTH, HEIGHT), [series])
  const strip = useStripWindow({ covered, period, milestones, onPeriod })
  const { window: shown } = strip
  const share = (day: Day) => (day - from) / Math.max(1, asOf - from)
  const percent = (day: Day) => `${(100 * share(day)).toFixed(3)}%`
  const inside = share(shown.to) - share(shown.from)
  const veil = 'absolute inset-y-0 bg-paper/65'

  return (
    <fieldset
      aria-label="Whole record"
      className="screen-only mx-2.5 select-none"
      data-strip={`${shown.from}-${shown.to}`}
    >
      <div className="@container relative h-11 touch-pan-y bg-sheet md:h-10" {...strip.track}>
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          className="absolute inset-0 size-full"
        >
          {milestones.map(({ event, day }) => (
            <path
              key={event}
              d={`M${(WIDTH * share(day)).toFixed(1)},${HEIGHT}v-6`}
              className="stroke-ink"
              vectorEffect="non-scaling-stroke"
            />
          ))}
          <path
            d={path}
            fill="none"
            className="stroke-soft"
            strokeWidth={1.25}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        <div className={`${veil} left-0`} style={{ width: percent(shown.from) }} />
        <div className={`${veil} right-0`} style={{ left: percent(shown.to) }} />
        <div
          className="absolute inset-y-0 cursor-grab border-ink border-y active:cursor-grabbing"
          style={{ left: percent(shown.from), width: `${(100 * inside).toFixed(3)}%` }}
        />
        <StripHandle {...strip.handle('from')} room={share(shown.from)} inside={inside} />
        <StripHandle {...strip.handle('to')} room={1 - share(shown.to)} inside={inside} />
      </div>
      <YearLabels covered={covered} percent={percent} />
    </fieldset>
  )
}

/** The numbers of the years under their first day; every other one where there is little room. */
function YearLabels({ covered, percent }: { covered: Period; percent: (day: Day) => string }) {
  const first = calendar(covered.from).year
  const last = calendar(covered.to).year
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return (
    <div aria-hidden="true" className="relative h-4 text-xs text-soft leading-4 tabular-nums">
      {years.map((year, i) => {
        const start = dayOf(year, 1, 1)
        const day = start < covered.from ? covered.from : start
        const room = (covered.to - day) / (covered.to - covered.from)
        return room < LABEL_SHARE ? null : (
          <span
            key={year}
            className={`absolute ${i % 2 === 1 ? 'hidden sm:inline' : ''}`}
            style={{ left: percent(day) }}
          >
            {year}
          </span>
        )
      })}
    </div>
  )
}
