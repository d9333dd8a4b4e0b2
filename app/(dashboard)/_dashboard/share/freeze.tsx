'use client'

import { useMutation } from '@tanstack/react-query'
import { CopyField } from '@/app/_site/copy-field'
import type { SavedJson } from '@/lib/api/snapshots'
import { type FreezeDraft, freezeBody, type Shared } from './shared-view'

/** What the server said against saving. */
class RefusedError extends Error {
  override readonly name = 'RefusedError'
}

/** Saving a view, and what became of it. */
export function useFreeze(shared: Shared) {
  return useMutation({
    networkMode: 'always',
    mutationFn: async (draft: FreezeDraft): Promise<SavedJson> => {
      const answer = await fetch('/api/v1/snapshots', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(freezeBody(shared, draft)),
      })
      if (answer.ok) return await answer.json()
      const { error } = await answer.json().catch(() => ({ error: null }))
      throw typeof error?.message === 'string' && answer.status < 500
        ? new RefusedError(error.message)
        : new Error(`saving answered ${answer.status}`)
    },
  })
}

/** The button that freezes a view, and then the link that was made. */
export function Freeze({
  freeze,
  draft,
  ready,
}: {
  freeze: ReturnType<typeof useFreeze>
  draft: FreezeDraft
  /** Whether the draft can be kept as it is. */
  ready: boolean
}) {
  const { data, isPending, isError, error, mutate } = freeze
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
          className="link justify-self-start text-sm pointer-coarse:py-3"
        >
          Open the frozen page
        </a>
      </div>
    )
  }
  return (
    <div>
      <button
        type="button"
        className="control control-main disabled:opacity-60"
        disabled={isPending || !ready}
        onClick={() => mutate(draft)}
      >
        {isPending ? 'Saving…' : isError ? 'Try again' : 'Freeze'}
      </button>
      <p
        role={isError ? 'alert' : 'status'}
        className={`mt-2 text-sm ${isError ? 'text-warn' : 'text-soft'}`}
      >
        {isError
          ? error instanceof RefusedError
            ? `It was not saved: ${error.message}.`
            : 'It was not saved. The files and the live link work all the same.'
          : 'Makes a lasting link to this chart, with its data version.'}
      </p>
    </div>
  )
}
