import type { ReactNode } from 'react'

/** Links at the end of a page to what else shows the same. */
export function PageLinks({
  links,
}: {
  links: readonly { readonly href: string; readonly text: ReactNode }[]
}) {
  return (
    <p className="screen-only flex flex-wrap gap-x-4 gap-y-1 border-rule border-t pt-3 text-sm">
      {links.map(({ href, text }) => (
        <a key={href} className="link" href={href}>
          {text}
        </a>
      ))}
    </p>
  )
}
