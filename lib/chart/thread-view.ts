import type { EventSummary } from '../codebook/event-summary'
import { type ThreadLink, threadOf } from '../dialogue/threads'
import type { Day } from '../event/day'
import { formatCount, formatCounted } from './format'
import type { Period } from './period'
import type { ArcEnd, ThreadEvent, ThreadView } from './view'

/**
 * The thread through an event as a chart shows it: arcs between those of its events that lie in the period,
 * and all of its events for the list beside it. Null when no event is linked to it.
 *
 * @param valueOn the line's value on a day of the period
 */
export function threadView(
  events: readonly EventSummary[],
  event: string,
  period: Period,
  valueOn: (day: Day) => number,
): ThreadView | null {
  const thread = threadOf(
    events.map((summary) => ({ ...summary, date: summary.day })),
    event,
  )
  const byId = new Map(events.map((summary) => [summary.id, summary]))
  const title = byId.get(event)?.title
  if (!thread || title === undefined) return null
  const isExact = (id: string) => byId.get(id)?.precision === 'day'
  const lagOf = ({ from, to, kind, lagDays }: ThreadLink) => ({
    kind,
    lagDays,
    about: !isExact(from) || !isExact(to),
  })
  const endOf = (id: string): ArcEnd | null => {
    const day = byId.get(id)?.day
    return day === undefined || day < period.from || day > period.to
      ? null
      : { event: id, day, value: valueOn(day) }
  }
  const arcs = thread.links.flatMap((link) => {
    const [from, to] = [endOf(link.from), endOf(link.to)]
    return from && to ? [{ from, to, ...lagOf(link) }] : []
  })
  const members = thread.events.flatMap((id): ThreadEvent[] => {
    const summary = byId.get(id)
    if (!summary) return []
    const after = thread.links
      .filter(({ to }) => to === id)
      .map((link) => ({ event: link.from, ...lagOf(link) }))
    const { day, precision, title: name } = summary
    return [{ event: id, day, precision, title: name, after }]
  })
  const days = (members.at(-1)?.day ?? 0) - (members[0]?.day ?? 0)
  const leftOut = thread.links.length - arcs.length
  const caption =
    `Thread: ${title}, ${formatCounted(members.length, 'event')}, ${formatCounted(days, 'day')}` +
    (leftOut === 0
      ? ''
      : `; ${formatCount(leftOut)} of ${formatCounted(thread.links.length, 'link')} reach outside this period`)
  return { event, title, caption, arcs, events: members }
}

/** How long after the one the other came: "251 days", "about 30 days" where a source names only the month. */
export function formatLag({ lagDays, about }: { readonly lagDays: number; readonly about: boolean }): string {
  const days = formatCounted(lagDays, 'day')
  return about ? `about ${days}` : days
}
