import { formatDay, formatIndex } from '../chart/format'
import { rangeOn } from '../chart/range-band'
import { rangeInWords } from '../chart/range-words'
import type { ChartView } from '../chart/view'
import { gradeOf } from '../tension/scale'

/**
 * One sentence for a text that shows or mentions a chart: the level at the end of its line, its day and
 * grade, the versions it rests on and where to see it.
 *
 * @param dyadName what the index is about, such as "A–B"
 */
export function sentenceOf(view: ChartView, dyadName: string, link: string): string {
  const { kind, title, period, y, endLabel, dataVersion, methodVersion } = view
  const end = view.values.at(-1) ?? null
  const source = `(Tensiometer, data ${dataVersion}, method ${methodVersion}): ${link}`
  if (end === null) return `${title} ${source}`
  const day = formatDay(period.to)
  if (kind === 'part') return `${title}: ${endLabel} on ${day} ${source}`
  const grade = y.bands[gradeOf(end)]?.name ?? ''
  const range = view.range === null ? null : rangeOn(view.range, period.from, period.to)
  const doubt = range === null ? '' : `, ${rangeInWords(range)}`
  return `${dyadName} tension stood at ${formatIndex(end)} (${grade}${doubt}) on ${day}, on a scale from 0 to 100 where 50 is neutral ${source}`
}
