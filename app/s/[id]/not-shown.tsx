import type { ReactNode } from 'react'
import { PageShell } from '@/app/_site/page-shell'
import { formatDay } from '@/lib/chart/format'
import type { Tombstone } from '@/lib/data/server'
import { dayOfMoment } from '@/lib/event/day'

/** In place of a snapshot that was taken down. */
export function Removed({ id, savedAt, removedAt, why }: Tombstone) {
  return (
    <NotShown title="This snapshot was removed">
      <p className="mt-3">
        <strong className="font-semibold">{id}</strong>, saved on {formatDay(dayOfMoment(savedAt))}, was
        removed on {formatDay(dayOfMoment(removedAt))}.
      </p>
      <p className="mt-3">Reason given:</p>
      <blockquote className="mt-1 border-edge border-l-2 pl-3">{why}</blockquote>
    </NotShown>
  )
}

/** In place of a snapshot whose stored bytes no longer have its code. */
export function Altered({ id }: { id: string }) {
  return (
    <NotShown title="This snapshot is not what was saved">
      <p className="mt-3">
        What is stored under <strong className="font-semibold">{id}</strong> no longer has this code, so it
        was changed after it was saved and is not shown.
      </p>
    </NotShown>
  )
}

function NotShown({ title, children }: { title: string; children: ReactNode }) {
  return (
    <PageShell className="max-w-prose py-16">
      <h1 className="font-semibold text-2xl">{title}</h1>
      {children}
      <p className="mt-6">
        <a href="/" className="link">
          Go to the chart
        </a>
      </p>
    </PageShell>
  )
}
