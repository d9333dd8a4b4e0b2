'use client'

import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { CopyLink } from '@/app/_site/copy-link'
import type { DailyValues } from '@/lib/chart/build-view'
import { formatCounted, formatPeriod, formatPoints } from '@/lib/chart/format'
import type { Frame } from '@/lib/chart/frame'
import { lengthInDays, type Period } from '@/lib/chart/period'
import { inPage, over } from './frame-units'

/** Tints the days being selected. @param left, right where they begin and end, in the frame */
export function RangeShade({ left, right, frame }: { left: number; right: number; frame: Frame }) {
  const { plot, stems } = frame
  const height = stems.top + stems.height - plot.top
  return (
    <div
      data-range="shade"
      className="border-ink border-x bg-ink/10"
      style={over({ left, top: plot.top, width: Math.max(1, right - left), height }, frame)}
    />
  )
}

/** What can be done with selected days. Nothing happens to the chart until the reader says so. */
export function RangePanel({
  range,
  series,
  middle,
  low,
  frame,
  link,
  changeLink,
  done,
  onZoom,
  onClear,
}: {
  range: Period
  series: DailyValues
  /** Middle of the selected days, in the frame. */
  middle: number
  /** In the lower half of the plot, where the line is in the upper. */
  low: boolean
  frame: Frame
  link: string
  /** Address of what made the difference between its two ends. */
  changeLink: string | null
  /** Whether the drag has ended, so that there is something to press. */
  done: boolean
  onZoom: () => void
  onClear: () => void
}) {
  const zoom = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (done) zoom.current?.focus({ preventScroll: true })
  }, [done])
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClear()
  }
  return (
    <fieldset
      aria-label="Selected days"
      data-range="panel"
      className="pointer-events-auto absolute z-10 w-max max-w-[min(26rem,100%)] rounded-xs border border-edge bg-paper p-2 text-sm shadow-card"
      style={{
        top: inPage(low ? frame.plot.top + frame.plot.height - 8 : frame.plot.top + 8, frame),
        left: `clamp(10rem, ${inPage(middle, frame)}, 100% - 10rem)`,
        transform: `translate(-50%, ${low ? '-100%' : '0'})`,
      }}
      onKeyDown={close}
    >
      <p className="px-1 tabular-nums">{describeRange(range, series)}</p>
      {done && (
        <div className="mt-2 flex gap-2">
          <button ref={zoom} type="button" className="control control-main" onClick={onZoom}>
            Zoom
          </button>
          <CopyLink link={link} />
          {changeLink === null ? null : (
            <a className="control" href={changeLink}>
              Explain the change
            </a>
          )}
          <button
            type="button"
            className="control ml-auto px-2"
            aria-label="Clear the selection"
            onClick={onClear}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </fieldset>
  )
}

/** "3 Feb 2023 – 10 Jun 2023 · 128 days · +14.0". */
export function describeRange(range: Period, { first, values }: DailyValues): string {
  const start = values[range.from - first] ?? null
  const end = values[range.to - first] ?? null
  const change = start === null || end === null ? [] : [formatPoints(end - start)]
  return [formatPeriod(range), formatCounted(lengthInDays(range), 'day'), ...change].join(' · ')
}
