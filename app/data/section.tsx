import type { Part } from './parts'

/** One part of the page under its heading, which the list at the top leads to. */
export function Section({ part: { id, title, content } }: { part: Part }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-12">
      <h2 id={`${id}-title`} className="font-semibold text-xl">
        {title}
      </h2>
      {content}
    </section>
  )
}
