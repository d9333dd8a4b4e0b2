'use client'

import { CalendarRange, ChevronDown } from 'lucide-react'
import { useId, useMemo, useRef } from 'react'
import { presetsOf, sameChoice } from '@/app/_site/period-presets'
import type { DailyValues } from '@/lib/chart/build-view'
import { datedMilestones } from '@/lib/chart/dated-milestones'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatPeriod } from '@/lib/chart/format'
import type { PeriodChoice } from '@/lib/chart/period'
import type { EventSummary } from '@/lib/codebook/event-summary'
import type { ChartUrl } from '../use-chart-url'
import { PeriodDates } from './period-dates'
import { PeriodLink } from './period-link'

/** Which days the page is about: presets, and a panel of dates, named periods and milestones. */
export function PeriodRow({
  facts,
  url: { request, setPeriod },
  series,
  events,
}: {
  facts: ChartFacts
  url: Pick<ChartUrl, 'request' | 'setPeriod'>
  /** The whole record of what is shown; undefined until it has loaded. */
  series: DailyValues | undefined
  events: readonly EventSummary[]
}) {
  const { choice, period, selection } = request
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  const milestones = useMemo(() => datedMilestones(facts, events), [facts, events])
  const choose = (chosen: PeriodChoice) => {
    panel.current?.hidePopover()
    setPeriod(chosen)
  }
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="sr-only">Period</legend>
      <div className="flex">
        {presetsOf(facts).map(({ choice: preset, label, name }) => (
          <PeriodLink
            key={label}
            choice={preset}
            selection={selection}
            thread={request.thread}
            line={request.line}
            current={sameChoice(choice, preset)}
            name={name}
            className="control -ml-px relative rounded-none first:ml-0 first:rounded-l-xs last:rounded-r-xs aria-[current=true]:z-1 aria-[current=true]:border-ink aria-[current=true]:bg-mark aria-[current=true]:font-medium"
            onChoose={setPeriod}
          >
            {label}
          </PeriodLink>
        ))}
      </div>
      <button
        type="button"
        className="control tabular-nums"
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-label={`Dates: ${formatPeriod(period)}`}
      >
        <CalendarRange size={16} aria-hidden="true" className="text-soft" />
        <span className="sm:hidden">Dates</span>
        <span className="hidden sm:inline">{formatPeriod(period)}</span>
        <ChevronDown size={16} aria-hidden="true" className="text-soft" />
      </button>
      <div
        id={id}
        ref={panel}
        popover="auto"
        role="dialog"
        aria-label="Dates"
        className="panel p-4 sm:w-88 lg:w-176"
      >
        <PeriodDates
          facts={facts}
          request={request}
          series={series}
          milestones={milestones}
          onChoose={choose}
        />
      </div>
    </fieldset>
  )
}
