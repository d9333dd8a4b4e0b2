'use client'

import { type RefObject, useLayoutEffect, useState } from 'react'
import type { ChartSize } from '@/lib/chart/frame'
import { sizeFor } from './chart-sizes'

/** The size now shown in a container; null until it has been measured, as on the server. */
export function useChartSize(container: RefObject<HTMLElement | null>): ChartSize | null {
  const [size, setSize] = useState<ChartSize | null>(null)
  useLayoutEffect(() => {
    const element = container.current
    if (!element) return
    setSize(sizeFor(element.getBoundingClientRect().width))
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize(sizeFor(entry.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [container])
  return size
}
