import { absoluteParams, type ChartRequest, serializeChart } from '@/lib/ask/chart-url'
import { isPublished, type LineChoice } from '@/lib/chart/line-choice'
import type { Period } from '@/lib/chart/period'

/** The absolute address of the page for a period, with what else is chosen on it. In a browser only. */
export function pageLink(
  period: Period,
  { selection, thread }: Pick<ChartRequest, 'selection' | 'thread'>,
  line: LineChoice,
): string {
  const address = serializeChart('/', absoluteParams(period, selection, null, thread, line))
  return new URL(address, window.location.href).href
}

/** Where a change is explained. What made a difference is only worked out for the published line; null for others. */
export function changeAddress(
  period: Period,
  selection: ChartRequest['selection'],
  line: LineChoice,
): string | null {
  return isPublished(line) ? serializeChart('/changes', absoluteParams(period, selection, null)) : null
}
