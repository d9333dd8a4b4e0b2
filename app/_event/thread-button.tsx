'use client'

import type { Threads } from './threads'

/** Draws the thread of an event over the chart, or takes it away; nothing for an event without one. */
export function ThreadButton({
  event,
  title,
  threads: { linked, shown, onThread },
  className = 'control',
}: {
  event: string
  title: string
  threads: Threads
  className?: string
}) {
  if (!linked.has(event)) return null
  const drawn = shown === event
  return (
    <button
      type="button"
      className={`${className} screen-only noscript:hidden`}
      onClick={() => {
        onThread(drawn ? null : event)
        if (!drawn) document.getElementById('chart')?.scrollIntoView({ block: 'nearest' })
      }}
    >
      {drawn ? 'Hide thread' : 'Show its thread'}
      <span className="sr-only">: {title}</span>
    </button>
  )
}
