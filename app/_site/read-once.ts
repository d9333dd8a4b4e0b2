import type { SearchParams } from 'nuqs/server'
import { cache } from 'react'

/** What an address names: the parts of its path, and what stands after its question mark. */
export type Asked<Params = unknown> = { readonly params: Params; readonly searchParams: SearchParams }

type Sent<Params> = { readonly [Part in keyof Asked<Params>]: Promise<Asked<Params>[Part]> }

/** A reading of an address which the title and the page of one request share, so that it is made once. */
export function readOnce<Params, Reading>(read: (asked: Asked<Params>) => Promise<Reading>) {
  // Kept by the text of the address: each of the two is handed promises of its own.
  const kept = cache((text: string) => {
    const asked: Asked<Params> = JSON.parse(text)
    return read(asked)
  })
  return async ({ params, searchParams }: Sent<Params>): Promise<Reading> =>
    kept(JSON.stringify({ params: await params, searchParams: await searchParams }))
}
