import { CalendarRange, ChevronDown } from 'lucide-react'
import { KeptFields } from '@/app/_site/kept-fields'
import { presetsOf, sameChoice } from '@/app/_site/period-presets'
import type { BoardRequest } from '@/lib/ask/dialogue-request'
import { printAddress } from '@/lib/ask/print-address'
import { BOARD } from '@/lib/ask/sets'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatDay, formatMonth, formatPeriod } from '@/lib/chart/format'
import type { PeriodChoice } from '@/lib/chart/period'

/** Which days the bars show: links and a form of the page itself, so that they work without a script. */
export function BoardPeriod({ facts, request }: { facts: ChartFacts; request: BoardRequest }) {
  const { choice, period, on, onChosen } = request
  const chosenDay = onChosen ? on : null
  const address = (chosen: PeriodChoice) => printAddress('/channels', BOARD, { days: chosen, on: chosenDay })
  const current = (chosen: PeriodChoice) => (sameChoice(choice, chosen) ? 'true' : undefined)
  return (
    <fieldset className="screen-only flex flex-wrap items-end gap-2">
      <legend className="mb-1 font-medium text-sm">Period</legend>
      <div className="flex">
        {presetsOf(facts).map(({ choice: preset, label, name }) => (
          <a
            key={label}
            href={address(preset)}
            aria-current={current(preset)}
            aria-label={name}
            className="control -ml-px relative rounded-none first:ml-0 first:rounded-l-xs last:rounded-r-xs aria-[current=true]:z-1 aria-[current=true]:border-ink aria-[current=true]:bg-mark aria-[current=true]:font-medium"
          >
            {label}
          </a>
        ))}
      </div>
      <button
        type="button"
        className="control tabular-nums"
        popoverTarget="board-dates"
        aria-haspopup="dialog"
        aria-label={`Dates: ${formatPeriod(period)}`}
      >
        <CalendarRange size={16} aria-hidden="true" className="text-soft" />
        <span className="sm:hidden">Dates</span>
        <span className="hidden sm:inline">{formatPeriod(period)}</span>
        <ChevronDown size={16} aria-hidden="true" className="text-soft" />
      </button>
      <div id="board-dates" popover="auto" role="dialog" aria-label="Dates" className="panel p-4 sm:w-96">
        <form action="/channels" className="grid grid-cols-[1fr_1fr_auto] items-end gap-2">
          <KeptFields texts={BOARD.on.print(chosenDay)} />
          <DateField name="from" label="From" value={formatDay(period.from)} />
          <DateField name="to" label="To" value={formatDay(period.to)} />
          <button type="submit" className="control control-main">
            Show
          </button>
        </form>
        <p className="mt-2 text-soft text-xs">
          {formatDay(facts.coverage.from)} to {formatDay(facts.coverage.asOf)}. Type 2022-07-01, 1 Jul 2022 or
          Jul 2022.
        </p>
        {facts.periods.length > 0 ? (
          <>
            <h2 className="mt-4 font-medium text-sm">Named periods</h2>
            <ul className="mt-1">
              {facts.periods.map(({ id, label, from, to }) => (
                <li key={id}>
                  <a
                    href={address({ kind: 'between', from, to })}
                    aria-current={current({ kind: 'between', from, to })}
                    className="-mx-2 flex min-h-9 items-center justify-between gap-4 rounded-xs px-2 text-sm hover:bg-mark aria-[current=true]:bg-mark aria-[current=true]:font-medium pointer-coarse:min-h-11"
                  >
                    {label}
                    <span className="whitespace-nowrap text-right text-soft text-xs tabular-nums">
                      {formatMonth(from)} – {formatMonth(to)}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </fieldset>
  )
}

function DateField({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className="grid min-w-0 gap-1 text-sm">
      <span className="font-medium">{label}</span>
      <input
        name={name}
        defaultValue={value}
        autoComplete="off"
        spellCheck={false}
        className="min-h-9 w-full rounded-xs border border-edge bg-paper px-2 tabular-nums pointer-coarse:min-h-11"
      />
    </label>
  )
}
