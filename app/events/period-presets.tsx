import { presetsOf, sameChoice } from '@/app/_site/period-presets'
import type { TableRequest } from '@/lib/ask/table-request'
import type { ChartFacts } from '@/lib/chart/facts'
import { changed } from './read-events'

/** The periods of the dashboard that one press chooses. */
export function PeriodPresets({ facts, request }: { facts: ChartFacts; request: TableRequest }) {
  return (
    <nav aria-label="Period" className="screen-only flex">
      {presetsOf(facts).map(({ choice, label, name }) => (
        <a
          key={label}
          href={changed(request, { choice })}
          aria-current={sameChoice(request.choice, choice) ? 'true' : undefined}
          aria-label={name}
          className="control -ml-px relative rounded-none first:ml-0 first:rounded-l-xs last:rounded-r-xs aria-[current=true]:z-1 aria-[current=true]:border-ink aria-[current=true]:bg-mark aria-[current=true]:font-medium"
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
