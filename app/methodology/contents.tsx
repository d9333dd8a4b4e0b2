import type { Methodology } from '@/lib/data/server'

type Headings = Methodology['headings']

/** The table of contents: beside the text where there is room, else closed above it. */
export function Contents({ headings }: { headings: Headings }) {
  return (
    <>
      <nav
        aria-label="On this page"
        className="screen-only sticky top-6 mt-6 hidden max-h-[calc(100dvh-3rem)] self-start overflow-y-auto pb-2 text-sm wide:block"
      >
        <Links headings={headings} />
      </nav>
      <details className="screen-only mt-4 border-rule border-y py-2 text-sm wide:hidden">
        <summary className="flex min-h-9 items-center font-medium pointer-coarse:min-h-11">
          <span className="link">On this page</span>
        </summary>
        <nav aria-label="On this page">
          <Links headings={headings} />
        </nav>
      </details>
    </>
  )
}

function Links({ headings }: { headings: Headings }) {
  return (
    <ul className="grid">
      {headings.map(({ id, depth, text }) => (
        <li key={id} className={depth === 3 ? 'pl-3.5' : ''}>
          <a
            href={`#${id}`}
            className="block py-1 text-soft hover:text-ink hover:underline pointer-coarse:py-2.5"
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}
