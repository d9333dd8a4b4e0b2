import type { ReactNode } from 'react'

/** The end of a page of sums: what a reader takes from it to elsewhere. */
export function TakeAlong({ children }: { children: ReactNode }) {
  return (
    <section className="screen-only mt-10 grid max-w-prose gap-6">
      <h2 className="font-semibold text-xl">To take along</h2>
      {children}
    </section>
  )
}
