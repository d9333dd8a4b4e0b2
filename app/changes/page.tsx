import { readAskedChart } from '@/app/_chart/read-chart'
import { pageMetadata } from '@/app/_site/page-metadata'
import { PageShell } from '@/app/_site/page-shell'
import { changeAddress } from '@/lib/ask/chart-request'
import { formatDay } from '@/lib/chart/format'
import { waterfallOf } from '@/lib/chart/waterfall'
import { changeBetween } from '@/lib/data/server'
import { isEverything } from '@/lib/tension/selection'
import { ChangeHead } from './change-head'
import { ChangeParts } from './change-parts'
import { formatLevel } from './format-level'
import { TakeChange } from './take-change'
import { WaterfallFigure } from './waterfall-figure'

export async function generateMetadata(props: PageProps<'/changes'>) {
  const { period, selection } = (await readAskedChart(props)).request
  return pageMetadata({
    title: `Why the index moved between ${formatDay(period.from)} and ${formatDay(period.to)}`,
    path: changeAddress(period, selection),
  })
}

/** The change of the index between two days, taken apart so that it adds up. */
export default async function ChangesPage(props: PageProps<'/changes'>) {
  const { dataset, request } = await readAskedChart(props)
  const { period, selection } = request
  const { facts } = dataset
  const change = changeBetween(dataset, period, selection)
  const waterfall = waterfallOf(change, isEverything(selection))
  return (
    <PageShell facts={facts} className="max-w-[64rem] pt-6 md:pt-8">
      <ChangeHead facts={facts} request={request} change={change} waterfall={waterfall} />
      <WaterfallFigure
        waterfall={waterfall}
        period={period}
        level={(level) => formatLevel(selection, level)}
      />
      <ChangeParts change={change} waterfall={waterfall} dataset={dataset} />
      <TakeChange dataset={dataset} request={request} change={change} />
    </PageShell>
  )
}
