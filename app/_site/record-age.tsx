'use client'

import { useEffect, useState } from 'react'
import { formatCounted } from '@/lib/chart/format'
import type { Day } from '@/lib/event/day'

const MS_PER_DAY = 86_400_000

/**
 * How long ago the record ends by the reader's clock, where that is long; nothing before the page has loaded. On a line
 * of its own that is always there, so that nothing moves when it is said.
 */
export function RecordAge({ asOf, oldAfterDays }: { asOf: Day; oldAfterDays: number }) {
  const [age, setAge] = useState(0)
  useEffect(() => setAge(Math.floor(Date.now() / MS_PER_DAY) - asOf), [asOf])
  return (
    <span className="block min-h-5">
      {age > oldAfterDays ? `The record ends ${formatCounted(age, 'day')} ago.` : null}
    </span>
  )
}
