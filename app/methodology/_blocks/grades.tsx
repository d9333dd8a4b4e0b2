import { formatCount, formatIndex } from '@/lib/chart/format'
import { gradeOf, NEUTRAL } from '@/lib/tension/scale'
import type { BlockProps } from './block-props'
import { Figures } from './figures'
import { decimals } from './numbers'

/** The six grades, the index and raw points they begin at, and how many days of the record fall in each. */
export function Grades({ dataset: { codebook, series } }: BlockProps) {
  const { grades, constants } = codebook
  const days = new Array<number>(grades.length).fill(0)
  for (const value of series.index) {
    const grade = gradeOf(value)
    days[grade] = (days[grade] ?? 0) + 1
  }
  return (
    <Figures
      caption="The six grades"
      columns={[
        { head: 'Grade' },
        { head: 'From', numeric: true },
        { head: 'X from', numeric: true },
        { head: 'Days', numeric: true },
      ]}
      rows={grades.map(({ id, name, meaning }, i) => {
        const edge = (i * 2 * NEUTRAL) / grades.length
        return {
          key: id,
          cells: [
            <span key="name">
              {name}
              <span className="block text-soft text-xs">{meaning}</span>
            </span>,
            formatIndex(edge),
            i === 0 ? '–' : decimals(rawAt(edge, constants.K), 1),
            formatCount(days[i] ?? 0),
          ],
        }
      })}
    />
  )
}

/** Raw points at which the index stands at a value: the scale turned round. */
function rawAt(index: number, K: number): number {
  const share = (index - NEUTRAL) / NEUTRAL
  return (K * share) / Math.sqrt(1 - share * share)
}
