import { Menu } from 'lucide-react'
import type { ReactNode } from 'react'
import { ThemeSwitch } from './theme-switch'

const PAGES = [
  { href: '/', label: 'Chart' },
  { href: '/events', label: 'Events' },
  { href: '/measures', label: 'Measures' },
  { href: '/channels', label: 'Channels' },
  { href: '/conditions', label: 'Conditions' },
  { href: '/methodology', label: 'Method' },
  { href: '/data', label: 'Data' },
] as const

type Props = {
  /** Address of the page it stands on, when that is one of those it links to. */
  readonly here?: (typeof PAGES)[number]['href']
  /** What the page offers at the right end. */
  readonly action?: ReactNode
}

/** The line at the top of every page. On a phone its links are behind a button. */
export function Header({ here, action }: Props) {
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
        <nav aria-label="Pages" className="screen-only hidden gap-6 text-sm md:flex">
          <Links here={here} />
        </nav>
        <div className="screen-only ml-auto flex items-center gap-1">
          <ThemeSwitch />
          {action}
          <button
            type="button"
            popoverTarget="pages"
            aria-label="Pages"
            className="grid size-11 place-items-center text-soft hover:text-ink md:hidden"
          >
            <Menu size={20} aria-hidden="true" />
          </button>
          <nav id="pages" popover="auto" aria-label="Pages" className="panel p-2 text-base md:hidden">
            <Links here={here} />
          </nav>
        </div>
      </div>
    </header>
  )
}

function Links({ here }: Pick<Props, 'here'>) {
  return PAGES.map(({ href, label }) => (
    <a
      key={href}
      href={href}
      aria-current={href === here ? 'page' : undefined}
      className="block text-soft hover:text-ink aria-[current]:font-medium aria-[current]:text-ink max-md:px-3 max-md:py-2.5"
    >
      {label}
    </a>
  ))
}
