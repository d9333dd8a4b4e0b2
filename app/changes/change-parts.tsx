import { ActorMark, actorOf, partyName } from '@/app/_event/actor'
import { LastRow } from '@/app/_sum/sum-row'
import { entryAddress } from '@/lib/ask/entry-address'
import { formatCount, formatEventDay, formatPoints } from '@/lib/chart/format'
import type { Waterfall } from '@/lib/chart/waterfall'
import { type Dataset, entriesOf } from '@/lib/data/server'
import type { ChangePart, IndexChange } from '@/lib/tension/change'
import { type Printed, sumLines } from '@/lib/tension/printed-sum'
import { STEP_WORDS } from '@/lib/words/change-words'
import { nameLastLine } from '@/lib/words/sum-words'

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
        return (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h2
              id={`kind-${kind}`}
              className="flex justify-between gap-4 border-ink border-b pb-1 font-semibold text-lg"
            >
              {STEP_WORDS[kind].short}
              <span>{formatPoints(printed)}</span>
            </h2>
            <p className="mt-1 max-w-prose text-soft text-sm">{STEP_WORDS[kind].meaning}</p>
            <Parts parts={parts} total={printed} first={FIRST} dataset={dataset} />
          </section>
        )
      })}
    </div>
  )
}

/** A list that adds up to its total as printed; what it leaves out opens into a list that adds up to its last line. */
function Parts({
  parts,
  total,
  first,
  dataset,
}: {
  parts: readonly ChangePart[]
  total: number
  first?: number
  dataset: Dataset
}) {
  const { lines, behind, last } = sumLines(parts, total, { first })
  // A step without events is no sum.
  if (parts.length === 0) return null
  return (
    <>
      <ul className="text-sm">
        {lines.map((part) => (
          <Row key={part.event} part={part} dataset={dataset} />
        ))}
        {last?.kind === 'folded' ? null : <LastRow last={last} />}
      </ul>
      {last?.kind === 'folded' ? (
        <details>
          <summary className="flex justify-between gap-4 border-rule border-b py-2 text-sm">
            <span className="link">{nameLastLine(last, formatCount)}</span>
            <span>{formatPoints(last.printed)}</span>
          </summary>
          <Parts parts={behind} total={last.printed} dataset={dataset} />
        </details>
      ) : null}
    </>
  )
}

function Row({ part: { event: id, printed }, dataset }: { part: Printed<ChangePart>; dataset: Dataset }) {
  const { facts } = dataset
  const event = entriesOf(dataset).get(id)
  if (!event) return null
  return (
    <li className="grid grid-cols-[auto_1fr_auto] items-baseline gap-x-2.5 border-rule border-b py-2">
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
}
