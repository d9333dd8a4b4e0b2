'use client'

import { useState } from 'react'
import { EventOpened } from '@/app/_event/event-opened'
import { ThreadButton } from '@/app/_event/thread-button'
import type { Threads } from '@/app/_event/threads'
import { type ListedEvent, RowSummary } from './row-summary'

/** One event of the list; opens in place. */
export function EventRow({ threads, ...listed }: ListedEvent & { threads: Threads }) {
  const { event, facts } = listed
  const [opened, setOpened] = useState(false)
  return (
    <li className="border-rule border-b" data-event={event.id}>
      <details
        className="group"
        onToggle={({ currentTarget }) => setOpened((was) => was || currentTarget.open)}
      >
        <summary className="grid grid-cols-[auto_1fr_auto] gap-x-2.5 py-2 text-sm hover:bg-sheet">
          <RowSummary {...listed} />
        </summary>
        {opened ? (
          <EventOpened id={event.id} facts={facts}>
            <ThreadButton event={event.id} title={event.title} threads={threads} />
          </EventOpened>
        ) : null}
      </details>
    </li>
  )
}
