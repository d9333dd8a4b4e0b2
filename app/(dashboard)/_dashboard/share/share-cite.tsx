'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CopyField } from '@/app/_site/copy-field'
import type { SnapshotJson } from '@/lib/api/snapshots'
import { cite } from '@/lib/cite/cite'

/** A frozen view as a reference; asked for when it is opened, since only the server knows when it was first saved. */
export function ShareCite({ id, address }: { id: string; address: string }) {
  const [open, setOpen] = useState(false)
  const { data, isError, refetch } = useQuery({
    queryKey: ['snapshot', id],
    enabled: open,
    networkMode: 'always',
    queryFn: async (): Promise<SnapshotJson> => {
      const answer = await fetch(`/api/v1/snapshots/${id}.json`)
      if (!answer.ok) throw new Error(`the snapshot answered ${answer.status}`)
      return await answer.json()
    },
  })
  const cited = data ? cite({ id, address, savedAt: data.savedAt, ...data.view }) : null
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="py-1 text-sm pointer-coarse:py-3">
        <span className="link">Cite</span>
      </summary>
      {cited ? (
        <div className="mt-1 grid gap-3">
          <CopyField label="APA" text={cited.apa} rows={4} />
          <CopyField label="BibTeX" text={cited.bibtex} rows={4} />
          <CopyField label="RIS" text={cited.ris.replaceAll('\r\n', '\n')} rows={4} />
        </div>
      ) : (
        <p role="status" className="text-soft text-sm">
          {isError ? 'The reference did not load. ' : 'Loading…'}
          {isError ? (
            <button type="button" className="link" onClick={() => void refetch()}>
              Try again
            </button>
          ) : null}
        </p>
      )}
    </details>
  )
}
