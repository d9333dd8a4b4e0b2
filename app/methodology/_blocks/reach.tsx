import { formatDay, formatIndex } from '@/lib/chart/format'
import { addDays, printDay } from '@/lib/event/day'
import { gradeName } from '@/lib/words/grade-name'
import type { BlockProps } from './block-props'
import { Figures } from './figures'

/** The lowest and highest day of the record, beside the ends of the scale. */
export function Reach({ dataset: { series, facts } }: BlockProps) {
  const values = [...series.index]
  const at = (value: number) => ({ value, day: addDays(series.first, values.indexOf(value)) })
  const lowest = at(Math.min(...values))
  const highest = at(Math.max(...values))
  const warm = (day: number) => (day < series.first + facts.coverage.warmUpDays ? ', while warming up' : '')
  const row = (name: string, { value, day }: typeof lowest) => ({
    key: name,
    cells: [
      name,
      formatIndex(value),
      <span key="when">
        <a className="link" href={`/days/${printDay(day)}`}>
          {formatDay(day)}
        </a>
        {warm(day)}, {gradeName(facts, value)}
      </span>,
    ],
  })
  return (
    <Figures
      caption="What the index reaches"
      columns={[{ head: 'Level' }, { head: 'Index', numeric: true }, { head: 'When' }]}
      rows={[
        { key: 'top', cells: ['Upper end', '100', 'never reached'] },
        row('Highest day', highest),
        row('Lowest day', lowest),
        { key: 'bottom', cells: ['Lower end', '0', 'never reached'] },
      ]}
    />
  )
}
