'use client'

import { sameChoice } from '@/app/_site/period-presets'
import type { ChartRequest } from '@/lib/ask/chart-request'
import type { DailyValues } from '@/lib/chart/build-view'
import type { DatedMilestone } from '@/lib/chart/dated-milestones'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatMonth } from '@/lib/chart/format'
import type { PeriodChoice } from '@/lib/chart/period'
import { BetweenMilestones } from './between-milestones'
import { PeriodLink } from './period-link'
import { TypedDates } from './typed-dates'

/** The ways to name a period that is no preset: two dates, a named period, two milestones. */
export function PeriodDates({
  facts,
  request,
  series,
  milestones,
  onChoose,
}: {
  facts: ChartFacts
  request: ChartRequest
  series: DailyValues | undefined
  milestones: readonly DatedMilestone[]
  onChoose: (choice: PeriodChoice) => void
}) {
  const { choice, period, selection, thread, line } = request
  const covered = { from: facts.coverage.from, to: facts.coverage.asOf }
  return (
    <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
      <div className="grid content-start gap-5">
        <TypedDates
          // A period chosen elsewhere replaces what stands in the fields.
          key={`${period.from}-${period.to}`}
          period={period}
          covered={covered}
          selection={selection}
          thread={thread}
          line={line}
          onChoose={onChoose}
        />
        {milestones.length > 1 && series && (
          <BetweenMilestones
            milestones={milestones}
            series={series}
            covered={covered}
            selection={selection}
            onChoose={onChoose}
          />
        )}
      </div>
      {facts.periods.length > 0 && (
        <section aria-labelledby="named-periods">
          <h2 id="named-periods" className="font-medium text-sm">
            Named periods
          </h2>
          <ul className="mt-1">
            {facts.periods.map(({ id, label, from, to }) => {
              const named: PeriodChoice = { kind: 'between', from, to }
              return (
                <li key={id}>
                  <PeriodLink
                    choice={named}
                    selection={selection}
                    thread={thread}
                    line={line}
                    current={sameChoice(choice, named)}
                    className="-mx-2 flex min-h-9 items-center justify-between gap-4 rounded-xs px-2 text-sm hover:bg-mark aria-[current=true]:bg-mark aria-[current=true]:font-medium pointer-coarse:min-h-11"
                    onChoose={onChoose}
                  >
                    {label}
                    <span className="whitespace-nowrap text-right text-soft text-xs tabular-nums">
                      {formatMonth(from)} – {formatMonth(to)}
                    </span>
                  </PeriodLink>
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </div>
  )
}
