import { OnField } from '@/app/_site/on-field'
import { type ChannelsRequest, serializeChannels } from '@/lib/ask/dialogue-url'
import { periodParams } from '@/lib/ask/period-params'
import { formatDay } from '@/lib/chart/format'
import type { BoardChannel } from '@/lib/data/server'
import { changesAround } from '@/lib/dialogue/channel-state'
import { type Day, printDay } from '@/lib/event/day'

/** The day the board is read on: typed, or the nearest change before or after. */
export function AsOf({ request, rows }: { request: ChannelsRequest; rows: readonly BoardChannel[] }) {
  const { choice, on } = request
  const period = periodParams(choice)
  const { previous, next } = changesAround(
    rows.map(({ spans }) => spans),
    on,
  )
  return (
    <div className="screen-only flex flex-wrap items-end gap-2">
      <form action="/channels" className="flex items-end gap-2">
        {Object.entries(period).map(([name, value]) =>
          value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
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
          <ChangeLink day={previous} period={period} before="Previous change" arrow="←" />
          <ChangeLink day={next} period={period} before="Next change" arrow="→" />
        </span>
      </nav>
    </div>
  )
}

function ChangeLink({
  day,
  period,
  before,
  arrow,
}: {
  day: Day | null
  period: ReturnType<typeof periodParams>
  before: string
  arrow: string
}) {
  if (day === null) return null
  return (
    <a
      href={serializeChannels('/channels', { ...period, on: printDay(day) })}
      className="control tabular-nums"
      aria-label={`${before}: ${formatDay(day)}`}
    >
      {arrow === '←' ? <span aria-hidden="true">{arrow}</span> : null}
      {formatDay(day)}
      {arrow === '→' ? <span aria-hidden="true">{arrow}</span> : null}
    </a>
  )
}
