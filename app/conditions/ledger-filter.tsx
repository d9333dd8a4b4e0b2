import { ChoiceField } from '@/app/_site/choice-field'
import { OnField } from '@/app/_site/on-field'
import { type ConditionsRequest, serializeConditions } from '@/lib/ask/dialogue-url'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatDay } from '@/lib/chart/format'
import { CONDITION_STATUSES } from '@/lib/dialogue/conditions'
import { printDay } from '@/lib/event/day'
import { STATUS_NAME } from './condition-names'

/** Which lines of the ledger are shown, and as of when: a form of the page itself, so that it works without a script. */
export function LedgerFilter({
  facts,
  request: { on, onChosen, by, status },
}: {
  facts: Pick<ChartFacts, 'sides'>
  request: ConditionsRequest
}) {
  return (
    <search className="screen-only mt-5" aria-label="Filters">
      <form action="/conditions" className="flex flex-wrap items-end gap-2">
        <OnField
          label="As it stood on"
          value={formatDay(on)}
          hint="A date such as 2022-07-01, 1 Jul 2022 or Jul 2022"
        />
        <ChoiceField
          name="by"
          label="Asked by"
          value={by}
          all="Either side"
          options={facts.sides.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <ChoiceField
          name="status"
          label="Status"
          value={status}
          all="Any"
          options={CONDITION_STATUSES.map((known) => ({ value: known, label: STATUS_NAME[known] }))}
        />
        <button type="submit" className="control control-main">
          Show
        </button>
        {by === null && status === null ? null : (
          <a
            href={serializeConditions('/conditions', { on: onChosen ? printDay(on) : null })}
            className="control border-transparent bg-transparent"
          >
            Clear filters
          </a>
        )}
      </form>
    </search>
  )
}
