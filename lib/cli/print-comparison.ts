import type { RecordChange, RecordComparison } from '../codebook/compare-records'

/** How a record differs from an earlier copy, as plain text; says so when it does not. */
export function printComparison({ added, removed, regraded, rescored }: RecordComparison): string {
  const parts = [
    list('Added', added),
    list('Removed', removed),
    list('Graded otherwise', regraded.map(printChange)),
    list('Scored otherwise', rescored.map(printChange)),
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'No event was added, removed, graded or scored otherwise\n' : parts.join('\n')
}

/** One line: id, before, after, and what may have changed it. */
function printChange({ id, before, after, because }: RecordChange): string {
  return `${id}: ${before} -> ${after}${because.length > 0 ? ` (${because.join('; ')})` : ''}`
}

function list(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${heading}: ${lines.length}\n${lines.map((line) => `${line}\n`).join('')}`
}
