import { KeptFields } from '@/app/_site/kept-fields'
import { CHANGE } from '@/lib/ask/sets'
import type { Period } from '@/lib/chart/period'
import { type Day, printDay } from '@/lib/event/day'
import type { Selection } from '@/lib/tension/selection'

/** Asks for the two days of a change; a plain form, so that it works without script. */
export function ChangeForm({
  from,
  to,
  covered,
  selection,
}: {
  from: Day
  to: Day
  covered: Period
  selection: Selection
}) {
  return (
    <form action="/changes" className="flex flex-wrap items-end gap-3 text-sm">
      <KeptFields texts={CHANGE.selection.print(selection)} />
      <DayField name="from" label="Explain the change from" day={from} covered={covered} />
      <DayField name="to" label="to" day={to} covered={covered} />
      <button type="submit" className="control">
        Explain
      </button>
    </form>
  )
}

function DayField({ name, label, day, covered }: { name: string; label: string; day: Day; covered: Period }) {
  return (
    <label className="grid gap-1">
      <span className="text-soft text-xs">{label}</span>
      <input
        type="date"
        name={name}
        required
        defaultValue={printDay(day)}
        min={printDay(covered.from)}
        max={printDay(covered.to)}
        className="control"
      />
    </label>
  )
}
