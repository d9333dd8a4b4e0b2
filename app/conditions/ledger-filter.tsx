import { ChoiceField } from '@/app/_site/choice-field'
import { OnField } from '@/app/_site/on-field'
import type { LedgerRequest } from '@/lib/ask/dialogue-request'
import { printAddress } from '@/lib/ask/print-address'
import { LEDGER } from '@/lib/ask/sets'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatDay } from '@/lib/chart/format'
import { CONDITION_STATUSES } from '@/lib/dialogue/conditions'
import { STATUS_WORDS } from '@/lib/words/condition-words'
import { FILTER_WORDS } from '@/lib/words/filter-words'

/** Which lines of the ledger are shown, and as of when: a form of the page itself, so that it works without a script. */
export function LedgerFilter({
  facts,
  request: { on, onChosen, by, status },
}: {
  facts: Pick<ChartFacts, 'sides'>
  request: LedgerRequest
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
          all={FILTER_WORDS.by.any}
          options={facts.sides.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <ChoiceField
          name="status"
          label="Status"
          value={status}
          all="Any"
          options={CONDITION_STATUSES.map((known) => ({ value: known, label: STATUS_WORDS[known] }))}
        />
        <button type="submit" className="control control-main">
          Show
        </button>
        {by === null && status === null ? null : (
          <a
            href={printAddress('/conditions', LEDGER, { on: onChosen ? on : null })}
            className="control border-transparent bg-transparent"
          >
            Clear filters
          </a>
        )}
      </form>
    </search>
  )
}
