import { Fragment } from 'react'
import { describe } from '@/lib/ask/describe'
import { printAddress } from '@/lib/ask/print-address'
import { CHART, PICTURE } from '@/lib/ask/sets'
import type { ChartFacts } from '@/lib/chart/facts'
import { printDay } from '@/lib/event/day'

const WIDE = { style: { size: 'wide', theme: 'light' } } as const
/** What every address of data takes. */
const NAMES = describe({ days: CHART.days, selection: CHART.selection }).map(({ name }) => name)

type Offer = {
  readonly what: string
  readonly links: readonly { readonly label: string; readonly href: string }[]
}

/** What can be taken from here: whole data sets, pictures, and the addresses programs use. */
export function DataLinks({ facts }: { facts: ChartFacts }) {
  const { asOf } = facts.coverage
  const offers: Offer[] = [
    {
      what: 'Index, every day of the record',
      links: [
        { label: 'CSV', href: '/api/v1/series.csv' },
        { label: 'JSON', href: '/api/v1/series.json' },
      ],
    },
    {
      what: 'Events, with scores and sources',
      links: [
        { label: 'CSV', href: '/api/v1/events.csv' },
        { label: 'JSON', href: '/api/v1/events.json' },
      ],
    },
    {
      what: 'What makes up a day, here the last',
      links: [{ label: 'JSON', href: `/api/v1/days/${printDay(asOf)}.json` }],
    },
    {
      what: 'Chart of the whole record',
      links: [
        { label: 'PNG', href: printAddress('/api/v1/chart.png', PICTURE, WIDE) },
        { label: 'SVG', href: printAddress('/api/v1/chart.svg', PICTURE, WIDE) },
      ],
    },
  ]
  return (
    <section id="data" aria-labelledby="data-title">
      <h2 id="data-title" className="font-semibold text-xl">
        Data
      </h2>
      <p className="mt-3 max-w-prose">
        Free to use under CC BY 4.0; name Tensiometer and the data version, {facts.dataVersion}. The addresses
        below are stable and need no key; they take the same{' '}
        {NAMES.map((name, i) => (
          <Fragment key={name}>
            {i === 0 ? '' : i === NAMES.length - 1 ? ' and ' : ', '}
            <code>{name}</code>
          </Fragment>
        ))}{' '}
        as the address of this page.
      </p>
      <ul className="mt-3 border-rule border-t text-sm">
        {offers.map(({ what, links }) => (
          <li key={what} className="flex justify-between gap-4 border-rule border-b py-2">
            <span>{what}</span>
            <span className="flex gap-4">
              {links.map(({ label, href }) => (
                <a key={href} href={href} className="link">
                  {label}
                  <span className="sr-only"> of: {what}</span>
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm">
        <a href="/data" className="link pointer-coarse:inline-block pointer-coarse:py-2">
          Columns, evidence, publishers and citation
        </a>
      </p>
    </section>
  )
}
