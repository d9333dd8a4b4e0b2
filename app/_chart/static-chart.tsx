'use client'

import { memo, useState, useSyncExternalStore } from 'react'
import { Painted } from '@/app/_site/painted'
import type { ChartSize } from '@/lib/chart/frame'
import { palettes } from '@/lib/chart/palette'
import type { ChartView } from '@/lib/chart/view'
import { paintChart } from '@/lib/paint/svg'
import { placedAt } from './chart-sizes'

/**
 * A view as SVG, painted on the server and again for each new view.
 *
 * @param shown whether it can be seen now: sizes that are not shown are not painted again
 * @param covered whether the interactive chart is seen in its place: it is hidden and not painted again
 */
export const StaticChart = memo(function StaticChart({
  view,
  size,
  idPrefix,
  shown,
  covered,
}: {
  view: ChartView
  size: ChartSize
  idPrefix: string
  shown: boolean
  covered: boolean
}) {
  const kept = useKeptMarkup(view)
  const markup =
    kept || !shown || covered ? '' : paintChart(placedAt(view, size), palettes.page, { idPrefix })
  return (
    <div data-painter="svg" hidden={covered}>
      <Painted as="div" markup={markup} className="absolute inset-0 *:block *:h-auto *:w-full" />
    </div>
  )
})

/**
 * Whether the markup the server sent still shows this view. React then leaves it untouched: painting it
 * again only to compare would cost time, and the server's is the same by construction.
 */
function useKeptMarkup(view: ChartView): boolean {
  const hydrating = useSyncExternalStore(subscribeToNothing, afterwards, whileHydrating)
  const [sent, setSent] = useState(hydrating ? view : null)
  if (sent !== null && sent !== view) setSent(null)
  return typeof window !== 'undefined' && sent === view
}

const subscribeToNothing = () => () => {}
const whileHydrating = () => true
const afterwards = () => false
