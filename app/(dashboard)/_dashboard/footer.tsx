import type { ChartFacts } from '@/lib/chart/facts'

/** The line at the end of every page. */
export function Footer({ facts }: { facts: Pick<ChartFacts, 'dataVersion' | 'methodVersion'> }) {
  return (
    <footer className="page mt-16 pb-8">
      <p className="border-rule border-t pt-4 text-soft text-xs">
        Tensiometer · data {facts.dataVersion} · method {facts.methodVersion} · data CC BY 4.0 · code MIT
      </p>
    </footer>
  )
}
