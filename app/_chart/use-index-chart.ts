'use client'

import { type RefObject, useEffect, useState } from 'react'
import type { IndexChart } from './index-chart'

const FIRST_CONTACT = ['pointerenter', 'focusin', 'touchstart'] as const

/**
 * Loads the interactive chart as soon as the reader first points at, focuses or touches the box, and not before: who
 * only reads has all there is to read. Null until then; and should it not load, the chart the server painted stays.
 */
export function useIndexChart(box: RefObject<HTMLElement | null>): typeof IndexChart | null {
  const [chart, setChart] = useState<typeof IndexChart | null>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    let wanted = true
    const load = () => {
      import('./index-chart').then(
        (module) => {
          if (wanted) setChart(() => module.IndexChart)
        },
        () => {
          // Offline or a new release on the server: the next contact tries again.
        },
      )
    }
    for (const contact of FIRST_CONTACT) element.addEventListener(contact, load, { passive: true })
    return () => {
      wanted = false
      for (const contact of FIRST_CONTACT) element.removeEventListener(contact, load)
    }
  }, [box])
  return chart
}
