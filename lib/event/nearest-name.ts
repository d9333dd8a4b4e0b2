/** Longer than any name of ours: a text beyond it is not compared. */
const LONGEST = 120

/**
 * The known name closest to one that was mistyped, or null when none is close.
 * Null also for a name of more than 120 letters.
 *
 * Close means at most a third of its letters differ (Levenshtein distance).
 */
export function nearestName(found: string, known: Iterable<string>): string | null {
  if (found.length > LONGEST) return null
  let best: string | null = null
  let least = Math.max(1, Math.floor(found.length / 3)) + 1
  for (const name of known) {
    if (Math.abs(name.length - found.length) >= least) continue
    const distance = editDistance(found, name, least)
    if (distance < least) {
      best = name
      least = distance
    }
  }
  return best
}

/** The number of letters to change, or `enough` when there are at least so many. */
function editDistance(a: string, b: string, enough: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitute, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) >= enough) return enough
    row = next
  }
  return row[b.length] ?? 0
}
