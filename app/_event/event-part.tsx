import type { ReactNode } from 'react'

export type PartHeading = 'h2' | 'h4'

/** One titled part of a record. */
export function EventPart({
  heading: Title,
  title,
  children,
}: {
  /** Level of the heading, by where the record stands. */
  heading: PartHeading
  title: string
  children: ReactNode
}) {
  return (
    <section className="text-sm">
      <Title className="mb-1 font-semibold">{title}</Title>
      {children}
    </section>
  )
}
