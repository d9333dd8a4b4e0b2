import { between, type ChartRequest, changeAddress } from '@/lib/ask/chart-request'
import { printAddress } from '@/lib/ask/print-address'
import { CHART } from '@/lib/ask/sets'
import { isPublished, type LineChoice } from '@/lib/chart/line-choice'
import type { Period } from '@/lib/chart/period'

/** The absolute address of the page for a period, with what else is chosen on it. In a browser only. */
export function pageLink(
  period: Period,
  { selection, thread }: Pick<ChartRequest, 'selection' | 'thread'>,
  line: LineChoice,
): string {
  const address = printAddress('/', CHART, { days: between(period), selection, thread, line })
  return new URL(address, window.location.href).href
}

/** Where a change is explained. What made a difference is only worked out for the published line; null for others. */
export function changeLink(
  period: Period,
  selection: ChartRequest['selection'],
  line: LineChoice,
): string | null {
  return isPublished(line) ? changeAddress(period, selection) : null
}
