'use client'

import { useLate } from './use-late'

/**
 * What a part of the page says about its own loading: a bar when it takes long, a sentence and a way to
 * try again when it failed. Its content stays where it is.
 */
export function LoadState({
  waiting,
  failed,
  loading,
  failure,
  onRetry,
}: {
  waiting: boolean
  failed: boolean
  /** Such as `Loading 12 Aug 2022`. */
  loading: string
  /** What did not load and what is shown in its place. */
  failure: string
  onRetry: () => void
}) {
  const late = useLate(waiting)
  if (failed)
    return (
      <p role="alert" className="my-2 border-warn border-l-2 bg-sheet px-3 py-2 text-sm">
        {failure}{' '}
        <button type="button" className="link font-medium" onClick={onRetry}>
          Try again
        </button>
      </p>
    )
  return (
    <p role="status" className={late ? 'loading-bar pt-1 text-soft text-xs' : 'sr-only'}>
      {late ? `${loading}…` : ''}
    </p>
  )
}
