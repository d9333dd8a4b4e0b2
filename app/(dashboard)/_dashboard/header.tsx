import type { ReactNode } from 'react'
import { ThemeSwitch } from './theme-switch'

const PARTS = [
  { id: 'chart', label: 'Chart' },
  { id: 'method', label: 'Method' },
  { id: 'data', label: 'Data' },
] as const

/**
 * The line at the top of every page.
 *
 * @param here whether this is the page whose parts it links to; elsewhere the links lead there
 * @param action what the page offers at the right end
 */
export function Header({ here = false, action }: { here?: boolean; action?: ReactNode }) {
  return (
    <header className="border-rule border-b">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-paper focus:p-3"
      >
        Skip to content
      </a>
      <div className="page flex h-12 items-center gap-4 md:h-14 md:gap-8">
        <a href="/" className="font-semibold text-lg tracking-tight">
          Tensiometer
        </a>
        <nav
          aria-label="Parts of the page"
          className="screen-only hidden gap-4 text-sm text-soft min-[23rem]:flex md:gap-6"
        >
          {PARTS.map(({ id, label }) => (
            <a
              key={id}
              href={here ? `#${id}` : `/#${id}`}
              className={id === 'chart' ? 'hidden hover:text-ink md:inline' : 'hover:text-ink'}
            >
              {label}
            </a>
          ))}
        </nav>
        <div className="screen-only ml-auto flex items-center gap-1">
          <ThemeSwitch />
          {action}
        </div>
      </div>
    </header>
  )
}
