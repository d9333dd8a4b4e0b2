import { CopyField } from '@/app/_site/copy-field'
import { ChangeForm } from '@/app/_sum/change-form'
import { TakeAlong } from '@/app/_sum/take-along'
import { quoteDay } from '@/lib/chart/explain-sentence'
import { daySum, entriesOf } from '@/lib/data/server'
import { addDays } from '@/lib/event/day'
import { isEverything } from '@/lib/tension/selection'
import { dayJsonAddress, measuresAddress } from './day-links'
import type { DayReading } from './read-day'

/** Days the offered change is told from. */
const BACK_DAYS = 30

/** The day as a sentence to quote, a form for a change that ends on it, and its sum for programs. */
export function TakeDay({ reading }: { reading: DayReading }) {
  const { dataset, covered, day, selection, notice, sum, doubt } = reading
  const entries = entriesOf(dataset)
  return (
    <TakeAlong>
      {isEverything(selection) && notice === null ? (
        <CopyField
          label="Sentence"
          rows={4}
          text={quoteDay(dataset.facts, daySum(dataset, day), (id) => entries.get(id)?.title ?? id, doubt)}
        />
      ) : null}
      {notice === null ? (
        <ChangeForm
          from={day - BACK_DAYS < covered.from ? covered.from : addDays(day, -BACK_DAYS)}
          to={day}
          covered={covered}
          selection={selection}
        />
      ) : null}
      <p className="text-sm">
        <a className="link" href={measuresAddress(day)}>
          Measures in force, {sum.inForce}
        </a>
        {' · '}
        <a className="link" href={dayJsonAddress(reading, day)}>
          This sum as JSON
        </a>
      </p>
    </TakeAlong>
  )
}
