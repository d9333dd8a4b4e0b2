'use client'

import type { ReactNode } from 'react'
import { printAddress } from '@/lib/ask/print-address'
import { CHART } from '@/lib/ask/sets'
import type { LineChoice } from '@/lib/chart/line-choice'
import type { PeriodChoice } from '@/lib/chart/period'
import type { Selection } from '@/lib/tension/selection'

/**
 * A period to choose at one press. It is a link to the page with that period, which also works without
 * scripts and in another tab; with scripts it stays on the page.
 */
export function PeriodLink({
  choice,
  selection,
  thread,
  line,
  current,
  name,
  className,
  onChoose,
  children,
}: {
  choice: PeriodChoice
  selection: Selection
  thread: string | null
  line: LineChoice
  current: boolean
  /** Spoken in place of a short text. */
  name?: string
  className?: string
  onChoose: (choice: PeriodChoice) => void
  children: ReactNode
}) {
  return (
    <a
      href={printAddress('/', CHART, { days: choice, selection, thread, line })}
      aria-current={current ? 'true' : undefined}
      aria-label={name}
      className={className}
      onClick={(event) => {
        const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
        if (elsewhere) return
        event.preventDefault()
        onChoose(choice)
      }}
    >
      {children}
    </a>
  )
}
