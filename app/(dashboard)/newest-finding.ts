import { CHANGE_DAYS } from '@/lib/chart/day-reading'
import { describeHeadline, type Headline } from '@/lib/chart/headline'
import { changeBetween, type Dataset, daySum, entriesOf, readSeries } from '@/lib/data/server'
import { addDays } from '@/lib/event/day'

/** What the last day of the record says, against a month before. */
export function newestFinding(dataset: Dataset): Headline {
  const { asOf, facts } = dataset
  const entries = entriesOf(dataset)
  const before = addDays(asOf, -CHANGE_DAYS)
  return describeHeadline(
    facts,
    readSeries(dataset),
    daySum(dataset, asOf),
    before < facts.coverage.from ? null : changeBetween(dataset, { from: before, to: asOf }),
    (id) => entries.get(id)?.title ?? id,
  )
}
