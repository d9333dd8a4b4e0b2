import type { ChartFacts } from '@/lib/chart/facts'
import { formatCounted } from '@/lib/chart/format'
import type { Period } from '@/lib/chart/period'
import type { Dataset } from '@/lib/data/server'
import type { Day } from '@/lib/event/day'
import { type SideGroup, stands } from './board'
import { MeasureRow } from './measure-row'

/** The measures of a side by kind: those that stand, and behind a click those that are over or still to come. */
export function SideSection({
  group: { name, kinds },
  period,
  on,
  names,
  instruments,
}: {
  group: SideGroup
  period: Period
  on: Day
  names: Pick<ChartFacts, 'sides' | 'thirdParties'>
  instruments: Dataset['codebook']['instruments']
}) {
  return (
    <section aria-label={name} className="mt-8">
      <h2 className="border-ink border-b pb-1 font-semibold text-xl">{name}</h2>
      {kinds.map(({ instrument, rows }) => {
        const standing = rows.filter(stands)
        const others = rows.filter((row) => !stands(row))
        const row = (measure: (typeof rows)[number]) => (
          <MeasureRow key={measure.id} row={measure} period={period} on={on} names={names} />
        )
        return (
          <section key={instrument} className="mt-4">
            <h3 className="py-1 font-semibold text-soft text-sm">
              {instruments[instrument]?.label ?? instrument}
            </h3>
            <ul>{standing.map(row)}</ul>
            {others.length === 0 ? null : (
              <details>
                <summary className="border-rule border-t py-2 text-sm">
                  <span className="link">
                    {formatCounted(others.length, 'measure')} not in force on this day
                  </span>
                </summary>
                <ul>{others.map(row)}</ul>
              </details>
            )}
          </section>
        )
      })}
    </section>
  )
}
