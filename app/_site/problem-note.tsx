import type { Problem } from '@/lib/ask/problem'

/**
 * Names every value of the address that means nothing here, and says what is shown in its place; and says so where a
 * chart shows more days than were asked for.
 */
export function ProblemNote({
  problems,
  notice = null,
}: {
  problems: readonly Problem[]
  notice?: string | null
}) {
  if (problems.length === 0 && notice === null) return null
  return (
    <div role="status" className="mt-4 border-warn border-l-2 bg-sheet px-4 py-2 text-sm">
      {distinct(problems).map(({ name, asked, expected, shown }) => (
        <p key={`${name}=${asked}`}>
          We could not use{' '}
          <code className="break-all font-medium">
            {name}={shorten(asked)}
          </code>
          ; showing {shown}. Expected {expected}.
        </p>
      ))}
      {notice === null ? null : <p>{notice}.</p>}
    </div>
  )
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((value) => [`${value.name}=${value.asked}`, value])).values()]
}

/** An address may hold anything; a note quotes enough of it to be found. */
const QUOTED = 60

function shorten(asked: string): string {
  return asked.length > QUOTED ? `${asked.slice(0, QUOTED)}…` : asked
}
