import type { ChartFacts } from '@/lib/chart/facts'

const MORE = [
  { href: '/s', label: 'Archive' },
  { href: '/verify', label: 'Verify' },
] as const

/** The line at the end of every page. */
export function Footer({ facts }: { facts: Pick<ChartFacts, 'dataVersion' | 'methodVersion'> }) {
  return (
    <footer className="page mt-16 pb-8">
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2 border-rule border-t pt-4 text-soft text-xs">
        <p>
          Tensiometer · data {facts.dataVersion} · method {facts.methodVersion} · data CC BY 4.0 · code MIT
        </p>
        <nav aria-label="More" className="screen-only flex gap-4">
          {MORE.map(({ href, label }) => (
            <a key={href} href={href} className="link pointer-coarse:py-3">
              {label}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  )
}
