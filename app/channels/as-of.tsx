import { KeptFields } from '@/app/_site/kept-fields'
import { OnField } from '@/app/_site/on-field'
import type { BoardRequest } from '@/lib/ask/dialogue-request'
import { printAddress } from '@/lib/ask/print-address'
import { BOARD } from '@/lib/ask/sets'
import { formatDay } from '@/lib/chart/format'
import type { PeriodChoice } from '@/lib/chart/period'
import type { BoardChannel } from '@/lib/data/server'
import { changesAround } from '@/lib/dialogue/channel-state'
import type { Day } from '@/lib/event/day'

/** The day the board is read on: typed, or the nearest change before or after. */
export function AsOf({ request, rows }: { request: BoardRequest; rows: readonly BoardChannel[] }) {
  const { choice, on } = request
  const { previous, next } = changesAround(
    rows.map(({ spans }) => spans),
    on,
  )
  return (
    <div className="screen-only flex flex-wrap items-end gap-2">
      <form action="/channels" className="flex items-end gap-2">
        <KeptFields texts={BOARD.days.print(choice)} />
        <OnField
          label="As of"
          value={formatDay(on)}
          hint="A date such as 2022-07-01, 1 Jul 2022 or Jul 2022"
        />
        <button type="submit" className="control control-main">
          Show
        </button>
      </form>
      <nav aria-labelledby="changes" className="grid gap-1">
        <span id="changes" className="font-medium text-sm">
          Change before and after
        </span>
        <span className="flex gap-2">
          <ChangeLink day={previous} choice={choice} before="Previous change" arrow="←" />
          <ChangeLink day={next} choice={choice} before="Next change" arrow="→" />
        </span>
      </nav>
    </div>
  )
}

function ChangeLink({
  day,
  choice,
  before,
  arrow,
}: {
  day: Day | null
  choice: PeriodChoice
  before: string
  arrow: string
}) {
  if (day === null) return null
  return (
    <a
      href={printAddress('/channels', BOARD, { days: choice, on: day })}
      className="control tabular-nums"
      aria-label={`${before}: ${formatDay(day)}`}
    >
      {arrow === '←' ? <span aria-hidden="true">{arrow}</span> : null}
      {formatDay(day)}
      {arrow === '→' ? <span aria-hidden="true">{arrow}</span> : null}
    </a>
  )
}
