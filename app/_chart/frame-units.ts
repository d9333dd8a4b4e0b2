import type { CSSProperties } from 'react'
import type { Frame, Rect } from '@/lib/chart/frame'

/**
 * A length of the frame in the page: a share of the chart container's width, since the picture is scaled
 * to fill it and keeps its proportions.
 */
export function inPage(px: number, { width }: Pick<Frame, 'width'>): string {
  return `${((px / width) * 100).toFixed(3)}cqw`
}

/** Lays an element over a rectangle of the frame. */
export function over({ left, top, width, height }: Rect, frame: Pick<Frame, 'width'>): CSSProperties {
  return {
    position: 'absolute',
    left: inPage(left, frame),
    top: inPage(top, frame),
    width: inPage(width, frame),
    height: inPage(height, frame),
  }
}
