import type { ReactNode } from 'react'

/** What an embed says in place of a chart it cannot show. */
export function Notice({
  title,
  theme = null,
  children,
}: {
  title: string
  theme?: 'light' | 'dark' | null
  children: ReactNode
}) {
  return (
    <main data-theme={theme ?? undefined} className="border border-rule px-4 py-3">
      <h1 className="font-semibold">{title}</h1>
      <p className="mt-1 text-sm">{children}</p>
    </main>
  )
}
