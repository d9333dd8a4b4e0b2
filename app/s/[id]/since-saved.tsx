import type { ReactNode } from 'react'
import { entryAddress } from '@/lib/ask/entry-address'
import { formatCounted, formatDay, formatIndex, formatPoints, formatScore } from '@/lib/chart/format'
import type { Day } from '@/lib/event/day'
import type { Move, SinceThen, Timing } from '@/lib/snapshot/since-then'
import { NEUTRAL } from '@/lib/tension/scale'
import { shareInWords } from '@/lib/words/measure-words'

type Named = { readonly event: string; readonly title: string; readonly day: Day }

/** How today's data differ from what was kept, on the days and for the events it shows. */
export function SinceSaved({ since, whole }: { since: SinceThen; whole: boolean }) {
  const { data, method } = since
  const value = (index: number) => (whole ? formatIndex(index) : formatPoints(index - NEUTRAL))
  return (
    <section aria-labelledby="since-title">
      <h2 id="since-title" className="font-semibold text-xl">
        What has changed since
      </h2>
      {since.identical ? (
        <p className="mt-2 text-sm">
          Nothing that made this chart has changed
          {data.was === data.now
            ? '.'
            : `, though the data have: they were ${data.was} and are ${data.now} today.`}
        </p>
      ) : (
        <>
          <p className="mt-2 text-sm">
            {data.was === data.now
              ? `The data are still ${data.now}.`
              : `The data were ${data.was} and are ${data.now} today.`}{' '}
            {method
              ? `The codebook was ${method.was} and is ${method.now} today.`
              : 'The codebook is the same.'}{' '}
            {indexMoved(since, value)}
          </p>
          <div className="mt-3 border-rule border-t text-sm">
            <Events what="added" events={since.added} say={({ score }) => `score ${formatScore(score)}`} />
            <Events
              what="removed"
              events={since.removed}
              say={({ score }) => `score was ${formatScore(score)}`}
            />
            <Events
              what="scored anew"
              events={since.rescored}
              say={({ was, now }) => `score ${formatScore(was)} → ${formatScore(now)}`}
            />
            <Events
              what="weighed anew"
              events={since.reweighted}
              say={({ was, now }) => `weight ${weight(was)} → ${weight(now)}`}
            />
            <Events
              what="lifted"
              events={since.lifted}
              say={({ until }) => `lifted on ${formatDay(until)}`}
            />
            <Events
              what="in force again"
              events={since.reopened}
              say={({ until }) => `was taken as lifted on ${formatDay(until)}`}
            />
            <Events
              what="dated anew"
              events={since.retimed}
              say={({ was, now }) => `${timing(was)} → ${timing(now)}`}
            />
          </div>
        </>
      )}
    </section>
  )
}

function Events<Change extends Named>({
  what,
  events,
  say,
}: {
  what: string
  events: readonly Change[]
  say: (change: Change) => ReactNode
}) {
  if (events.length === 0) return null
  return (
    <details open={events.length <= OPEN_AT_MOST} className="border-rule border-b">
      <summary className="py-2">
        <h3 className="inline font-medium">
          {formatCounted(events.length, 'event')} {what}
        </h3>
      </summary>
      <ul className="pb-2">
        {events.map((change) => (
          <li key={change.event} className="py-1">
            <a href={entryAddress(change.event)} className="link">
              {change.title}
            </a>
            <span className="block text-soft text-xs">
              {formatDay(change.day)} · {say(change)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Longer lists wait to be opened. */
const OPEN_AT_MOST = 8

/** How the line moved on the days shown. */
function indexMoved({ index }: SinceThen, value: (index: number) => string): string {
  const { largest, onDay, meanAbsolute } = index
  if (meanAbsolute === null) return 'Today’s data have no value on these days.'
  if (largest === null) return 'No value on these days has moved.'
  const said = (move: Move) => `on ${formatDay(move.day)}, from ${value(move.was)} to ${value(move.now)}`
  const day =
    onDay && onDay.day !== largest.day && onDay.change !== 0
      ? ` The day of the sum moved ${said(onDay)}.`
      : ''
  return `On these days the line moved by ${formatIndex(meanAbsolute)} on average, most ${said(largest)}.${day}`
}

function weight(share: number): string {
  return `${Math.round(share * 100)}%`
}

function timing({ day, halfLife, shares }: Timing): string {
  const steps = shares.map((step) => `${shareInWords(step.share)} in force from ${formatDay(step.day)}`)
  const memory = halfLife === null ? [] : [`half-life ${formatCounted(halfLife, 'day')}`]
  return [formatDay(day), ...memory, ...steps].join(', ')
}
