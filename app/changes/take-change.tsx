import { CopyField } from '@/app/_site/copy-field'
import { ChangeForm } from '@/app/_sum/change-form'
import { TakeAlong } from '@/app/_sum/take-along'
import { between, type ChartRequest } from '@/lib/ask/chart-request'
import { printAddress } from '@/lib/ask/print-address'
import { CHANGE, CHART, SUM } from '@/lib/ask/sets'
import { quoteChange } from '@/lib/chart/explain-sentence'
import { formatDay } from '@/lib/chart/format'
import { coveredPeriod, type Dataset } from '@/lib/data/server'
import { printDay } from '@/lib/event/day'
import type { IndexChange } from '@/lib/tension/change'
import { isEverything } from '@/lib/tension/selection'

/** The change as a sentence to quote, a form for another one, and where it is shown otherwise. */
export function TakeChange({
  dataset,
  request: { period, selection },
  change,
}: {
  dataset: Dataset
  request: ChartRequest
  change: IndexChange
}) {
  const asked = { days: between(period), selection }
  return (
    <TakeAlong>
      {isEverything(selection) ? (
        <CopyField label="Sentence" rows={4} text={quoteChange(dataset.facts, change)} />
      ) : null}
      <ChangeForm from={period.from} to={period.to} covered={coveredPeriod(dataset)} selection={selection} />
      <p className="text-sm">
        <a className="link" href={printAddress('/', CHART, asked)}>
          This period on the chart
        </a>
        {' · '}
        <a className="link" href={printAddress(`/days/${printDay(period.to)}`, SUM, { selection })}>
          The whole sum of {formatDay(period.to)}
        </a>
        {' · '}
        <a className="link" href={printAddress('/api/v1/changes.json', CHANGE, asked)}>
          As JSON
        </a>
      </p>
    </TakeAlong>
  )
}
