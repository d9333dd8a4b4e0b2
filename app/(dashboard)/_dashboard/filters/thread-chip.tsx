'use client'

import { X } from 'lucide-react'
import type { ChartFacts } from '@/lib/chart/facts'
import type { ThreadView } from '@/lib/chart/view'

/** Names the thread that is drawn, by its milestone where it is one, and takes it away. */
export function ThreadChip({
  thread,
  facts: { milestones },
  onClose,
}: {
  thread: ThreadView
  facts: Pick<ChartFacts, 'milestones'>
  onClose: () => void
}) {
  const name = milestones.find(({ event }) => event === thread.event)?.label ?? thread.title
  return (
    <span className="control max-w-full bg-mark pr-0">
      <span className="max-w-64 truncate" title={thread.title}>
        Thread: {name}
      </span>
      <button
        type="button"
        className="grid size-9 place-items-center text-soft hover:text-ink pointer-coarse:size-11"
        aria-label={`Hide thread: ${name}`}
        onClick={onClose}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </span>
  )
}
