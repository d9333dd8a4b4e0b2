import { ChevronDown } from 'lucide-react'
import { formatCounted } from '@/lib/chart/format'
import type { Evidence } from '@/lib/codebook/evidence'
import { PUBLISHER_KINDS, type PublisherKind } from '@/lib/event/publisher-kinds'
import type { Publishers } from '@/lib/event/registry'
import { capital } from '@/lib/words/capital'
import { KIND_RULE, nameKind } from '@/lib/words/publisher-words'

/** The rule by which publishers have their kind, and all of them under it. */
export function PublisherKinds({
  publishers,
  byKind,
  reliability,
}: {
  publishers: Publishers
  byKind: Evidence['byKind']
  reliability: Readonly<Record<string, string>>
}) {
  const kinds = PUBLISHER_KINDS.map((kind) => ({
    kind,
    sources: byKind.find((row) => row.kind === kind)?.sources ?? 0,
    titles: Object.values(publishers)
      .filter((publisher) => publisher.kind === kind)
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)),
  }))
  return (
    <>
      <p className="mt-3 max-w-prose">
        One rule for every country; the first kind that fits is the kind. It is about who owns and edits, not
        about how good the work is. The letter says how far a source of that kind is relied on, A best and F
        not to be judged; a state's own organs and media are A for what that state itself did and said. A
        source counts for whoever published it first.
      </p>
      <ul className="mt-4 border-rule border-t">
        {kinds.map(({ kind, sources, titles }) => (
          <li key={kind} className="border-rule border-b">
            <Kind
              kind={kind}
              letter={reliability[kind] ?? null}
              count={`${formatCounted(sources, 'source')} · ${formatCounted(titles.length, 'publisher')}`}
              titles={titles}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function Kind({
  kind,
  letter,
  count,
  titles,
}: {
  kind: PublisherKind
  letter: string | null
  count: string
  titles: readonly Publishers[string][]
}) {
  return (
    <details className="group">
      <summary className="grid grid-cols-[1rem_1fr] items-baseline gap-x-3 py-3 hover:bg-sheet sm:grid-cols-[1rem_1fr_auto]">
        <ChevronDown
          size={16}
          aria-hidden="true"
          className="self-start mt-1 text-soft group-open:rotate-180"
        />
        <span>
          <span className="font-medium">{capital(nameKind(kind))}</span>
          {letter === null ? null : <span className="text-soft"> · {letter}</span>}
          <span className="block max-w-prose text-soft text-sm">{capital(KIND_RULE[kind])}</span>
        </span>
        <span className="col-start-2 text-soft text-sm sm:col-start-3 sm:text-right">{count}</span>
      </summary>
      {titles.length > 0 ? (
        <ul className="gap-x-8 pb-4 pl-7 text-sm sm:columns-2 md:columns-3">
          {titles.map(({ name, country }) => (
            <li key={name} className="break-inside-avoid py-0.5">
              {name}
              {country === null ? null : <span className="text-soft"> {country}</span>}
            </li>
          ))}
        </ul>
      ) : (
        <p className="pb-4 pl-7 text-soft text-sm">No publisher of this kind is cited.</p>
      )}
    </details>
  )
}
