import { ActorMark, actorOf, partyName } from '@/app/_event/actor'
import { entryAddress } from '@/lib/ask/entry-address'
import { formatCount, formatEventDay, formatPoints } from '@/lib/chart/format'
import type { Waterfall } from '@/lib/chart/waterfall'
import { type Dataset, entriesOf } from '@/lib/data/server'
import type { IndexChange } from '@/lib/tension/change'
import { roundToSum } from '@/lib/tension/printed-sum'
import { KIND_WORDS } from './kind-words'

/** Parts of a kind shown before the rest is opened. */
const FIRST = 8

/** The events behind each step, largest first; the printed points of a kind add up to its step. */
export function ChangeParts({
  change,
  waterfall,
  dataset,
}: {
  change: IndexChange
  waterfall: Waterfall
  dataset: Dataset
}) {
  return (
    <div className="mt-10 grid gap-8">
      {waterfall.steps.map(({ kind, printed }) => {
        const parts = change.parts.filter((part) => part.kind === kind)
        const points = roundToSum(
          parts.map((part) => part.points),
          1,
          printed,
        )
        const rows = parts.map((part, i) => ({ ...part, printed: points[i] ?? 0 }))
        return (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h2
              id={`kind-${kind}`}
              className="flex justify-between gap-4 border-ink border-b pb-1 font-semibold text-lg"
            >
              {KIND_WORDS[kind].short}
              <span>{formatPoints(printed)}</span>
            </h2>
            <p className="mt-1 max-w-prose text-soft text-sm">{KIND_WORDS[kind].meaning}</p>
            {rows.length > 0 ? <Rows rows={rows.slice(0, FIRST)} dataset={dataset} /> : null}
            {rows.length > FIRST ? (
              <details>
                <summary className="py-2 text-sm">
                  <span className="link">and {formatCount(rows.length - FIRST)} more</span>
                </summary>
                <Rows rows={rows.slice(FIRST)} dataset={dataset} />
              </details>
            ) : null}
          </section>
        )
      })}
    </div>
  )
}

function Rows({
  rows,
  dataset,
}: {
  rows: readonly { readonly event: string; readonly printed: number }[]
  dataset: Dataset
}) {
  const { facts } = dataset
  const events = entriesOf(dataset)
  return (
    <ul className="text-sm">
      {rows.map(({ event: id, printed }) => {
        const event = events.get(id)
        if (!event) return null
        return (
          <li
            key={id}
            className="grid grid-cols-[auto_1fr_auto] items-baseline gap-x-2.5 border-rule border-b py-2"
          >
            <ActorMark actor={actorOf(facts, event.initiator)} label={partyName(facts, event.initiator)} />
            <span>
              <a className="link" href={entryAddress(id)}>
                {event.title}
              </a>{' '}
              <span className="whitespace-nowrap text-soft text-xs">
                {formatEventDay(event.day, event.precision)}
              </span>
            </span>
            <span className="pl-2">{formatPoints(printed)}</span>
          </li>
        )
      })}
    </ul>
  )
}
