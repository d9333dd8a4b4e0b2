'use client'

import { ThreadList } from '@/app/_chart/thread-list'
import type { Threads } from '@/app/_event/threads'
import type { ChartFacts } from '@/lib/chart/facts'
import type { ChartView } from '@/lib/chart/view'

/** The thread drawn over the chart as a list; while none is, those the content offers by name. */
export function ThreadPart({
  view: { thread, period },
  threads,
  facts,
}: {
  view: ChartView
  threads: Threads
  facts: Pick<ChartFacts, 'milestones'>
}) {
  const offered = facts.milestones.filter(
    (milestone) =>
      milestone.thread && milestone.event !== thread?.event && threads.linked.has(milestone.event),
  )
  return (
    <>
      {thread ? (
        <section aria-labelledby="thread-title">
          <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
            <p id="thread-title" role="status" className="min-w-0 flex-1 basis-64 text-sm">
              {thread.caption}
            </p>
            <button type="button" className="control screen-only" onClick={() => threads.onThread(null)}>
              Hide thread
            </button>
          </div>
          <ThreadList thread={thread} period={period} />
        </section>
      ) : null}
      {offered.length > 0 ? (
        <div className="screen-only flex flex-wrap gap-2 noscript:hidden">
          {offered.map(({ event, label }) => (
            <button key={event} type="button" className="control" onClick={() => threads.onThread(event)}>
              {label}: show the thread
            </button>
          ))}
        </div>
      ) : null}
    </>
  )
}
