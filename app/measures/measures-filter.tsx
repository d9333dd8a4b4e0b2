import { ChoiceField } from '@/app/_site/choice-field'
import { KeptFields } from '@/app/_site/kept-fields'
import { OnField } from '@/app/_site/on-field'
import { presetsOf, sameChoice } from '@/app/_site/period-presets'
import type { RegisterRequest } from '@/lib/ask/dialogue-request'
import { printAddress } from '@/lib/ask/print-address'
import { REGISTER } from '@/lib/ask/sets'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatDay } from '@/lib/chart/format'
import { MEASURE_STATUSES } from '@/lib/measures/status'
import { capital } from '@/lib/words/capital'
import { STATUS_WORDS } from '@/lib/words/measure-words'
import { PARTY_WORDS } from '@/lib/words/party-words'

/** Which measures are shown, as of when and over which days: a form of the page itself, so that it works without a script. */
export function MeasuresFilter({ facts, request }: { facts: ChartFacts; request: RegisterRequest }) {
  const { choice, on, onChosen, by, status, words } = request
  const kept = { on: onChosen ? on : null, by, status, words }
  return (
    <search className="screen-only mt-5 flex flex-wrap items-end gap-x-8 gap-y-4" aria-label="Filters">
      <form action="/measures" className="flex flex-wrap items-end gap-2">
        <KeptFields texts={REGISTER.days.print(choice)} />
        <OnField
          label="As of"
          value={formatDay(on)}
          hint="A date such as 2022-07-01, 1 Jul 2022 or Jul 2022"
        />
        <label className="grid gap-1 text-sm">
          <span className="font-medium">Words</span>
          <input
            type="search"
            name="q"
            defaultValue={words}
            className="min-h-9 rounded-xs border border-edge bg-paper px-2 pointer-coarse:min-h-11"
          />
        </label>
        <ChoiceField
          name="by"
          label="Measures of"
          value={by}
          all="All"
          options={[
            ...facts.sides.map(({ code, name }) => ({ value: code, label: name })),
            { value: 'mutual', label: capital(PARTY_WORDS.both) },
          ]}
        />
        <ChoiceField
          name="status"
          label="Status"
          value={status}
          all="Any"
          options={MEASURE_STATUSES.map((known) => ({ value: known, label: STATUS_WORDS[known] }))}
        />
        <button type="submit" className="control control-main">
          Show
        </button>
        {by === null && status === null && words === '' ? null : (
          <a
            href={printAddress('/measures', REGISTER, { days: choice, on: kept.on })}
            className="control border-transparent bg-transparent"
          >
            Clear filters
          </a>
        )}
      </form>
      <nav aria-label="Days of the bars" className="flex">
        {presetsOf(facts).map(({ choice: preset, label, name }) => (
          <a
            key={label}
            href={printAddress('/measures', REGISTER, { ...kept, days: preset })}
            aria-current={sameChoice(choice, preset) ? 'true' : undefined}
            aria-label={name}
            className="control -ml-px relative rounded-none first:ml-0 first:rounded-l-xs last:rounded-r-xs aria-[current=true]:z-1 aria-[current=true]:border-ink aria-[current=true]:bg-mark aria-[current=true]:font-medium"
          >
            {label}
          </a>
        ))}
      </nav>
    </search>
  )
}
