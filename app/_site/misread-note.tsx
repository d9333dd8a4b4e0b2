import type { Misread } from '@/lib/ask/chart-url'

/** Names every value of the address that means nothing here, and says what is shown in its place. */
export function MisreadNote({ misread }: { misread: readonly Misread[] }) {
  if (misread.length === 0) return null
  return (
    <div role="status" className="mt-4 border-warn border-l-2 bg-sheet px-4 py-2 text-sm">
      {distinct(misread).map(({ name, found, expected, used }) => (
        <p key={`${name}=${found}`}>
          We did not understand{' '}
          <code className="break-all font-medium">
            {name}={shorten(found)}
          </code>
          ; showing {used}. Expected {expected}.
        </p>
      ))}
    </div>
  )
}

function distinct(misread: readonly Misread[]): Misread[] {
  return [...new Map(misread.map((value) => [`${value.name}=${value.found}`, value])).values()]
}

/** An address may hold anything; a note quotes enough of it to be found. */
const QUOTED = 60

function shorten(found: string): string {
  return found.length > QUOTED ? `${found.slice(0, QUOTED)}…` : found
}
