import { pageMetadata } from '@/app/_site/page-metadata'
import { PageShell } from '@/app/_site/page-shell'
import { formatDay } from '@/lib/chart/format'
import { lineQualifier } from '@/lib/chart/line-choice'
import { printDay } from '@/lib/event/day'
import { DayHead } from './day-head'
import { DaySteps } from './day-steps'
import { DayTable } from './day-table'
import { readDay } from './read-day'
import { TakeDay } from './take-day'

export async function generateMetadata(props: PageProps<'/days/[date]'>) {
  const { day, line } = await readDay(props)
  const qualifier = lineQualifier(line)
  return pageMetadata({
    title: `What makes up the index${qualifier === null ? '' : ` ${qualifier}`} on ${formatDay(day)}`,
    path: `/days/${printDay(day)}`,
  })
}

/** A day of the index opened into its whole sum. */
export default async function DayPage(props: PageProps<'/days/[date]'>) {
  const reading = await readDay(props)
  const { facts } = reading.dataset
  return (
    <PageShell facts={facts} className="max-w-[64rem] pt-6 md:pt-8">
      <DayHead reading={reading} />
      <DaySteps reading={reading} />
      {reading.unknown ? null : <DayTable sum={reading.sum} facts={facts} />}
      <TakeDay reading={reading} />
    </PageShell>
  )
}
