'use client'

import { useMutation } from '@tanstack/react-query'
import { CopyField } from './copy-field'
import { freezeBody, type Shared } from './shared-view'

type Frozen = { readonly id: string; readonly url: string }

/** Saving a view, and what became of it. */
export function useFreeze(shared: Shared) {
  return useMutation({
    networkMode: 'always',
    mutationFn: async (): Promise<Frozen> => {
      const answer = await fetch('/api/v1/snapshots', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(freezeBody(shared)),
      })
      if (!answer.ok) throw new Error(`saving answered ${answer.status}`)
      return await answer.json()
    },
  })
}

/** The button that freezes a view, and then the link that was made. */
export function Freeze({ freeze }: { freeze: ReturnType<typeof useFreeze> }) {
  const { data, isPending, isError, mutate } = freeze
  if (data) {
    const link = new URL(`/s/${data.id}`, window.location.origin).href
    return (
      <div className="grid gap-2">
        <p role="status" className="text-sm">
          Saved as <strong className="font-semibold">{data.id}</strong>. It will not change.
        </p>
        <CopyField label="Link" text={link} />
        <a
          href={`/s/${data.id}`}
          target="_blank"
          rel="noreferrer"
          className="link justify-self-start text-sm"
        >
          Open the frozen page
        </a>
      </div>
    )
  }
  return (
    <div>
      <button type="button" className="control control-main" disabled={isPending} onClick={() => mutate()}>
        {isPending ? 'Saving…' : isError ? 'Try again' : 'Freeze'}
      </button>
      <p
        role={isError ? 'alert' : 'status'}
        className={`mt-2 text-sm ${isError ? 'text-warn' : 'text-soft'}`}
      >
        {isError
          ? 'It was not saved. The files below and the live link work all the same.'
          : 'Makes a lasting link to this chart, with its data version.'}
      </p>
    </div>
  )
}
