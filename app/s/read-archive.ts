import { redirect } from 'next/navigation'
import type { SearchParams } from 'nuqs/server'
import { weeklyArchive } from '@/lib/data/server'
import { findSnapshotCode } from '@/lib/snapshot/find-snapshot-code'

/** Weeks on one page: a quarter of a year, each of which is opened and checked. */
const PAGE = 13

/** One page of the weekly archive, from the week asked for; a code that was typed in leads to its snapshot. */
export async function readArchive(sent: Promise<SearchParams>) {
  const { from, code } = await sent
  const typed = typeof code === 'string' ? code : null
  const asked = typed === null ? null : findSnapshotCode(typed)
  if (asked !== null) redirect(`/s/${asked}`)
  const weeks = await weeklyArchive()
  const first = Math.max(
    0,
    weeks.findIndex(({ week }) => week === from),
  )
  return {
    /** What was typed in and is no code. */
    wrong: typed,
    count: weeks.length,
    shown: weeks.slice(first, first + PAGE),
    older: weeks[first + PAGE] ?? null,
    newer: first === 0 ? null : (weeks[Math.max(0, first - PAGE)] ?? null),
  }
}
