'use client'

import { type RefObject, useEffect, useState } from 'react'
import type { IndexChart } from './index-chart'

/** How long an idle browser may put off loading, so that a busy one gets the interactive chart too. */
const AT_LATEST_MS = 4_000
/** When a browser cannot say that it is idle. */
const WITHOUT_IDLE_MS = 1_500
const FIRST_CONTACT = ['pointerenter', 'focusin', 'touchstart'] as const

/**
 * Loads the interactive chart when the page is idle, or as soon as the reader first points at, focuses or
 * touches the box. Null until then; and should it not load, the chart the server painted stays.
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
    const idle =
      typeof requestIdleCallback === 'function'
        ? requestIdleCallback(load, { timeout: AT_LATEST_MS })
        : undefined
    const timer = idle === undefined ? setTimeout(load, WITHOUT_IDLE_MS) : undefined
    return () => {
      wanted = false
      for (const contact of FIRST_CONTACT) element.removeEventListener(contact, load)
      if (idle !== undefined) cancelIdleCallback(idle)
      clearTimeout(timer)
    }
  }, [box])
  return chart
}
