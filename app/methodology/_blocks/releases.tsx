import { formatCounted, formatDay, formatIndex, formatPoints } from '@/lib/chart/format'
import type { Dataset } from '@/lib/data/server'
import { printDay } from '@/lib/event/day'
import type { Release } from '@/lib/event/registry'
import { roundTo } from '@/lib/tension/printed-sum'
import { correctionsOf } from './corrections'

/** Releases and corrections shown before the rest is opened. */
const FIRST = 5

/** Every release of the data with what it changed, and every correction with its reason; newest first. */
export function ReleasesBlock({ dataset }: { dataset: Dataset }) {
  const { releases, events, dataVersion, methodVersion } = dataset
  const newest = releases.toReversed()
  const corrections = correctionsOf(events)
  return (
    <div className="grid gap-6">
      <p>
        These pages show version <code>{dataVersion}</code>: {formatCounted(events.length, 'event')}, codebook{' '}
        {methodVersion}
        {newest.length > 0 && newest[0]?.id !== dataVersion
          ? '. It is newer than the last release below.'
          : '.'}
      </p>
      {newest.length > 0 ? (
        <section aria-labelledby="releases-title">
          <h3 id="releases-title" className="border-ink border-b pb-1 font-semibold">
            Releases
          </h3>
          <Folded
            items={newest.map((release) => (
              <ReleaseRow key={`${release.id} ${release.date}`} release={release} />
            ))}
          />
        </section>
      ) : null}
      <section aria-labelledby="corrections-title">
        <h3 id="corrections-title" className="border-ink border-b pb-1 font-semibold">
          Corrections
        </h3>
        {corrections.length === 0 ? (
          <p className="mt-2">No record has been corrected.</p>
        ) : (
          <Folded
            items={corrections.map(({ event, title, on, reason, fields }) => (
              <li key={`${event} ${on}`} className="grid gap-0.5 border-rule border-b py-2">
                <span className="text-soft text-xs">
                  {formatDay(on)} · {fields}
                </span>
                <a className="link justify-self-start" href={`/events/${event}`}>
                  {title}
                </a>
                <span>{reason}</span>
              </li>
            ))}
          />
        )}
      </section>
    </div>
  )
}

function ReleaseRow({ release: { id, date, codebook, events, summary, largestMove } }: { release: Release }) {
  return (
    <li className="grid gap-0.5 border-rule border-b py-2">
      <span className="text-soft text-xs">
        {formatDay(date)} · <code>{id}</code> · codebook {codebook} · {formatCounted(events, 'event')}
      </span>
      {summary.map((line) => (
        <span key={line} className="wrap-anywhere">
          {line}
        </span>
      ))}
      {largestMove ? (
        <span>
          Largest move:{' '}
          <a className="link" href={`/days/${printDay(largestMove.day)}`}>
            {formatDay(largestMove.day)}
          </a>
          , {formatIndex(largestMove.from)} to {formatIndex(largestMove.to)} (
          {formatPoints(roundTo(largestMove.to, 1) - roundTo(largestMove.from, 1))})
        </span>
      ) : null}
    </li>
  )
}

function Folded({ items }: { items: readonly React.ReactElement[] }) {
  return (
    <>
      <ol className="text-sm">{items.slice(0, FIRST)}</ol>
      {items.length > FIRST ? (
        <details>
          <summary className="py-2 text-sm">
            <span className="link">and {formatCounted(items.length - FIRST, 'earlier one')}</span>
          </summary>
          <ol className="text-sm">{items.slice(FIRST)}</ol>
        </details>
      ) : null}
    </>
  )
}
