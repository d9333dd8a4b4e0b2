import type { Part } from './parts'

/** The list at the top, which leads to each part. */
export function OnThisPage({ parts }: { parts: readonly Part[] }) {
  return (
    <nav aria-label="On this page" className="screen-only mt-4">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="link pointer-coarse:inline-block pointer-coarse:py-2">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
