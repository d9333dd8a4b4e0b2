import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { AlteredError, openSnapshot } from '@/lib/data/server'
import { readSnapshotId } from '@/lib/snapshot/snapshot'

const find = cache(async (id: string) => {
  try {
    return await openSnapshot(id)
  } catch (error) {
    if (error instanceof AlteredError) return { kind: 'altered', id } as const
    throw error
  }
})

/**
 * What lies under a code as typed: the snapshot, what is left of it, or that it is no longer what was saved.
 * The title and the page of one request read it once.
 */
export async function openTyped(typed: string) {
  const id = readSnapshotId(typed)
  const opened = id === null ? null : await find(id)
  if (!opened) notFound()
  return opened
}

/** A code as it stood in an address; one that cannot be decoded is nobody's code. */
export function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/** The same, at its one address: a loosely typed code leads there. */
export async function open(params: Promise<{ id: string }>) {
  const typed = decoded((await params).id)
  const opened = await openTyped(typed)
  if (opened.id !== typed) redirect(`/s/${opened.id}`)
  return opened
}
