import { formatDay, formatEventDay } from '@/lib/chart/format'
import { formatLag } from '@/lib/chart/thread-view'
import type { ChartView, ThreadEvent, ThreadView } from '@/lib/chart/view'

/** The events of a thread by day, each with what it came after and how long after. */
export function ThreadList({ thread, period }: { thread: ThreadView; period: ChartView['period'] }) {
  const byId = new Map(thread.events.map((member) => [member.event, member]))
  return (
    <ol aria-label="Events of the thread" className="border-rule border-t text-sm">
      {thread.events.map(({ event, day, precision, title, after }) => (
        <li
          key={event}
          className="grid gap-x-3 border-rule border-b py-1.5 sm:grid-cols-[6.5rem_1fr]"
          aria-current={event === thread.event ? 'true' : undefined}
        >
          <span className="whitespace-nowrap text-soft tabular-nums">{formatEventDay(day, precision)}</span>
          <span>
            <a
              href={`/events/${event}`}
              className={`hover:underline ${event === thread.event ? 'font-medium' : ''}`}
            >
              {title}
            </a>
            {after.map((link) => (
              <span key={`${link.kind} ${link.event}`} className="block text-soft text-xs">
                {link.kind === 'answers' ? 'answers' : 'carries on'} {dateOf(byId.get(link.event))}, after{' '}
                {formatLag(link)}
              </span>
            ))}
            {day < period.from || day > period.to ? (
              <span className="block text-soft text-xs">outside this period</span>
            ) : null}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** A link goes only to another event of the thread. */
function dateOf(member: ThreadEvent | undefined): string {
  return member === undefined
    ? 'another'
    : member.precision === 'day'
      ? `the event of ${formatDay(member.day)}`
      : `the event of ${formatEventDay(member.day, 'month')}`
}
