import type { ReactNode } from 'react'

/** One part of the page under its heading, which the list at the top leads to. */
export function Section({
  part: { id, title },
  children,
}: {
  part: { readonly id: string; readonly title: string }
  children: ReactNode
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-12">
      <h2 id={`${id}-title`} className="font-semibold text-xl">
        {title}
      </h2>
      {children}
    </section>
  )
}
