import type { SnapshotWords } from '@/lib/snapshot/snapshot'

/** What the sharer wrote, in quotation marks and as the sharer's: it must never pass for ours. */
export function SharerWords({ words }: { words: NonNullable<SnapshotWords> }) {
  return (
    <section aria-label="Words of the sharer" className="mt-4 max-w-prose border-edge border-l-2 pl-3">
      {words.title === null ? null : <Said what="Title" text={words.title} />}
      {words.note === null ? null : <Said what="Note" text={words.note} />}
    </section>
  )
}

function Said({ what, text }: { what: string; text: string }) {
  return (
    <div className="not-first:mt-2">
      <p className="text-soft text-xs">{what} by the sharer</p>
      <blockquote className="wrap-anywhere">“{text}”</blockquote>
    </div>
  )
}
