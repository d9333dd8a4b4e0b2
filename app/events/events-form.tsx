import { Search } from 'lucide-react'
import { KeptFields } from '@/app/_site/kept-fields'
import { printTexts } from '@/lib/ask/print-address'
import { sizesBeside } from '@/lib/ask/selection'
import { TABLE } from '@/lib/ask/sets'
import type { TableRequest } from '@/lib/ask/table-request'
import type { ChartFacts } from '@/lib/chart/facts'
import type { Period } from '@/lib/chart/period'
import { printDay } from '@/lib/event/day'
import { CONTEXT } from '@/lib/event/event-search'
import { PUBLISHER_KINDS } from '@/lib/event/publisher-kinds'
import { capital } from '@/lib/words/capital'
import { FILTER_WORDS, nameSize } from '@/lib/words/filter-words'
import { nameKind } from '@/lib/words/publisher-words'
import { SCORE_WORDS } from '@/lib/words/score-words'
import { TONE_WORDS } from '@/lib/words/tone-words'
import { Choice } from './choice'
import { DomainsMenu } from './domains-menu'

const TONES = [
  { value: 'raises', label: capital(TONE_WORDS.raises) },
  { value: 'eases', label: capital(TONE_WORDS.eases) },
] as const

/** What is looked for: words, days, who acted, direction, domains, class and kind of source. A plain form. */
export function EventsForm({
  facts,
  request,
  covered,
}: {
  facts: ChartFacts
  request: TableRequest
  covered: Period
}) {
  const { choice, period, selection, search } = request
  const days = choice.kind === 'all' ? null : period
  const { day, sort, order } = request
  const kept = printTexts(TABLE, { selection, day, sorted: { sort, order } })
  return (
    <search aria-label="Events" className="screen-only">
      <form action="/events" className="grid gap-2">
        <KeptFields texts={kept} fields={FIELDS} />
        <div className="flex flex-wrap gap-2">
          <input
            type="search"
            name="q"
            defaultValue={search.words}
            aria-label="Words in title, summary, persons, bodies or place"
            placeholder="Words, names, places"
            className="control min-w-0 grow basis-56 cursor-text justify-start placeholder:text-soft md:max-w-md"
          />
          <span className="flex items-center gap-2">
            <DayField name="from" label="From" value={days?.from} covered={covered} />
            <span aria-hidden="true">–</span>
            <DayField name="to" label="To" value={days?.to} covered={covered} />
          </span>
        </div>
        <div className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
          <Choice
            name="by"
            label={FILTER_WORDS.by.name}
            any={FILTER_WORDS.by.any}
            value={selection.by}
            options={facts.sides.map(({ code, short }) => ({ value: code, label: short }))}
          />
          <Choice
            name="tone"
            label={FILTER_WORDS.tone.name}
            any={FILTER_WORDS.tone.any}
            value={selection.tone}
            options={TONES}
          />
          <Choice
            name="weight"
            label={FILTER_WORDS.weight.name}
            any={FILTER_WORDS.weight.any}
            value={selection.weight === undefined ? null : String(selection.weight)}
            options={sizesBeside(selection.weight).map((size) => ({
              value: String(size),
              label: nameSize(size),
            }))}
          />
          <DomainsMenu domains={facts.domains} chosen={selection.domains} />
          <Choice
            name="class"
            label={FILTER_WORDS.class.name}
            any={FILTER_WORDS.class.any}
            value={search.class?.toLowerCase() ?? null}
            options={[
              ...Object.entries(facts.classes).map(([id, label]) => ({ value: id.toLowerCase(), label })),
              { value: CONTEXT.toLowerCase(), label: capital(SCORE_WORDS.context) },
            ]}
          />
          <Choice
            name="source"
            label={FILTER_WORDS.source.name}
            any={FILTER_WORDS.source.any}
            value={search.kind}
            options={PUBLISHER_KINDS.map((kind) => ({ value: kind, label: nameKind(kind) }))}
          />
          <button type="submit" className="control control-main">
            <Search size={16} aria-hidden="true" />
            Search
          </button>
        </div>
      </form>
    </search>
  )
}

/** What the form has fields for. */
const FIELDS: readonly string[] = ['by', 'tone', 'domain', 'weight']

function DayField({
  name,
  label,
  value,
  covered,
}: {
  name: 'from' | 'to'
  label: string
  value: Period['from'] | undefined
  covered: Period
}) {
  return (
    <input
      type="date"
      name={name}
      aria-label={label}
      defaultValue={value === undefined ? '' : printDay(value)}
      min={printDay(covered.from)}
      max={printDay(covered.to)}
      className="control min-w-0 cursor-text"
    />
  )
}
