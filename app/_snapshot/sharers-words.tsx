import type { Snapshot } from '@/lib/snapshot/snapshot'

/** What the one who shared a chart says about it, so marked that it cannot pass for ours. */
export function SharersWords({ words }: { words: NonNullable<Snapshot['words']> }) {
  return (
    <div className="mt-2 border-edge border-l-2 pl-3 text-sm">
      {words.title ? (
        <p className="wrap-anywhere">
          <span className="text-soft">Title by the sharer:</span> “{words.title}”
        </p>
      ) : null}
      {words.note ? (
        <p className="wrap-anywhere">
          <span className="text-soft">Note by the sharer:</span> “{words.note}”
        </p>
      ) : null}
    </div>
  )
}
