'use client'

/** What a page shows when the server could not make it. */
export default function PageError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="content" className="page py-16">
      <h1 className="font-semibold text-2xl">This page did not load</h1>
      <p className="mt-3">
        Something went wrong on the way; the data are not affected.{' '}
        <button type="button" className="link" onClick={retry}>
          Try again
        </button>
      </p>
    </main>
  )
}
