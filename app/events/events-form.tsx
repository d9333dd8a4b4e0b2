import { ChevronDown, Search } from 'lucide-react'
import { KeptFields } from '@/app/_site/kept-fields'
import { printTexts } from '@/lib/ask/print-address'
import { SIZES } from '@/lib/ask/selection'
import { TABLE } from '@/lib/ask/sets'
import type { TableRequest } from '@/lib/ask/table-request'
import type { ChartFacts } from '@/lib/chart/facts'
import type { Period } from '@/lib/chart/period'
import { printDay } from '@/lib/event/day'
import { CONTEXT } from '@/lib/event/event-search'
import { PUBLISHER_KINDS } from '@/lib/event/publisher-kinds'

const TONES = [
  { value: 'raises', label: 'Raises' },
  { value: 'eases', label: 'Eases' },
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
  const sizes = [...new Set([...SIZES, selection.weight ?? SIZES[0]])].sort((a, b) => a - b)
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
            label="Who acted"
            any="Either side"
            value={selection.by}
            options={facts.sides.map(({ code, short }) => ({ value: code, label: short }))}
          />
          <Choice
            name="tone"
            label="Raises or eases"
            any="Raises and eases"
            value={selection.tone}
            options={TONES}
          />
          <Choice
            name="weight"
            label="Size of the score"
            any="Any size"
            value={selection.weight === undefined ? null : String(selection.weight)}
            options={sizes.map((size) => ({ value: String(size), label: `${size} or more` }))}
          />
          <Domains domains={facts.domains} chosen={selection.domains} />
          <Choice
            name="class"
            label="Class"
            any="All classes"
            value={search.class?.toLowerCase() ?? null}
            options={[
              ...Object.entries(facts.classes).map(([id, label]) => ({ value: id.toLowerCase(), label })),
              { value: CONTEXT.toLowerCase(), label: 'Context, not scored' },
            ]}
          />
          <Choice
            name="source"
            label="Kind of source"
            any="Sources of any kind"
            value={search.kind}
            options={PUBLISHER_KINDS.map((kind) => ({ value: kind, label: kind.replaceAll('-', ' ') }))}
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

function Choice({
  name,
  label,
  any,
  value,
  options,
}: {
  name: string
  label: string
  /** What stands for no choice. */
  any: string
  value: string | null
  options: readonly { readonly value: string; readonly label: string }[]
}) {
  return (
    <select name={name} aria-label={label} defaultValue={value ?? ''} className="control min-w-0 sm:max-w-52">
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

/** The browser's own popover, which opens without scripts; its boxes belong to the form around it. */
function Domains({
  domains,
  chosen,
}: {
  domains: Readonly<Record<string, string>>
  chosen: readonly string[]
}) {
  const [only] = chosen
  const label =
    only === undefined
      ? 'All domains'
      : chosen.length === 1
        ? (domains[only] ?? only)
        : `${chosen.length} domains`
  return (
    <>
      <button type="button" className="control" popoverTarget="domains" aria-haspopup="dialog">
        {label}
        <ChevronDown size={16} aria-hidden="true" className="text-soft" />
      </button>
      <div id="domains" popover="auto" role="dialog" aria-label="Domains" className="panel p-2 sm:w-64">
        <ul className="grid">
          {Object.entries(domains).map(([id, name]) => (
            <li key={id}>
              <label className="flex min-h-9 items-center gap-3 rounded-xs px-2 hover:bg-mark pointer-coarse:min-h-11">
                <input
                  type="checkbox"
                  name="domain"
                  value={id}
                  className="size-4 accent-ink"
                  defaultChecked={chosen.includes(id)}
                />
                {name}
              </label>
            </li>
          ))}
        </ul>
        <div className="mt-2 flex justify-end border-rule border-t pt-2">
          <button type="submit" className="control">
            Apply
          </button>
        </div>
      </div>
    </>
  )
}
