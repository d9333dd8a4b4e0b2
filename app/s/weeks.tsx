import { formatCounted } from '@/lib/chart/format'
import type { readArchive } from './read-archive'
import { WeekRow } from './week-row'

/** The weeks of one page, newest first, with the ways to the others. */
export function Weeks({
  archive: { count, shown, older, newer },
}: {
  archive: Awaited<ReturnType<typeof readArchive>>
}) {
  return (
    <section aria-labelledby="weeks-title">
      <h2 id="weeks-title" className="font-semibold text-xl">
        {count > 0 ? formatCounted(count, 'week') : 'Weeks'}
      </h2>
      {count > 0 ? (
        <ol className="mt-2 border-rule border-t">
          {shown.map((entry) => (
            <WeekRow key={entry.week} entry={entry} />
          ))}
        </ol>
      ) : (
        <p className="mt-2 max-w-prose">
          There is none yet. Whoever runs this site makes one with{' '}
          <code className="bg-sheet px-1">npm run snapshot -- weekly</code>, best once a week by a scheduler.
        </p>
      )}
      {newer || older ? (
        <nav aria-label="Other weeks" className="mt-4 flex gap-6">
          {newer ? <OtherWeeks from={newer.week} text="Newer weeks" /> : null}
          {older ? <OtherWeeks from={older.week} text="Older weeks" /> : null}
        </nav>
      ) : null}
    </section>
  )
}

function OtherWeeks({ from, text }: { from: string; text: string }) {
  return (
    <a className="link pointer-coarse:py-3" href={`/s?from=${from}`}>
      {text}
    </a>
  )
}
