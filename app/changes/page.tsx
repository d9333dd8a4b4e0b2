import type { Metadata } from 'next'
import type { SearchParams } from 'nuqs/server'
import { CopyField } from '@/app/_site/copy-field'
import { Footer } from '@/app/_site/footer'
import { Header } from '@/app/_site/header'
import { MisreadNote } from '@/app/_site/misread-note'
import { siteAddress } from '@/app/_site/site-address'
import { ChangeForm } from '@/app/_sum/change-form'
import {
  absoluteParams,
  loadChartParams,
  readChartParams,
  selectionParams,
  serializeChart,
} from '@/lib/ask/chart-url'
import { quoteChange } from '@/lib/chart/explain-sentence'
import { formatDay, formatIndex, formatPoints } from '@/lib/chart/format'
import { nameSelection } from '@/lib/chart/selection-words'
import { waterfallOf } from '@/lib/chart/waterfall'
import { changeBetween, coveredPeriod, getDataset } from '@/lib/data/server'
import { printDay } from '@/lib/event/day'
import { isEverything } from '@/lib/tension/selection'
import { ChangeParts } from './change-parts'
import { WaterfallFigure } from './waterfall-figure'

type Props = { searchParams: Promise<SearchParams> }

async function read({ searchParams }: Props) {
  const dataset = await getDataset()
  return {
    dataset,
    request: readChartParams(await loadChartParams(searchParams), dataset.facts, dataset.linked),
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { request } = await read(props)
  const { from, to } = request.period
  return {
    title: `Why the index moved between ${formatDay(from)} and ${formatDay(to)}`,
    alternates: {
      canonical: serializeChart(
        `${await siteAddress()}/changes`,
        absoluteParams(request.period, request.selection, null),
      ),
    },
  }
}

/** The change of the index between two days, taken apart so that it adds up. */
export default async function ChangesPage(props: Props) {
  const { dataset, request } = await read(props)
  const { period, selection, misread } = request
  const { facts } = dataset
  const change = changeBetween(dataset, period, selection)
  const whole = isEverything(selection)
  const waterfall = waterfallOf(change, whole)
  const level = (value: number) => (whole ? formatIndex(value) : formatPoints(value))
  const moved = waterfall.after - waterfall.before
  const params = absoluteParams(period, selection, null)
  return (
    <>
      <Header />
      <main id="content" className="page max-w-[64rem] pt-6 md:pt-8">
        <h1 className="headline">
          {moved === 0 ? 'Unchanged' : `${moved > 0 ? 'Up' : 'Down'} ${formatIndex(Math.abs(moved))}`} between{' '}
          {formatDay(period.from)} and {formatDay(period.to)}
        </h1>
        <MisreadNote misread={misread} />
        <p className="mt-2 max-w-prose">
          {whole
            ? `From ${level(waterfall.before)} to ${level(waterfall.after)}, taken apart so that it adds up.`
            : `What ${nameSelection(facts, selection)} made of the change of the index, from ${formatIndex(change.before)} to ${formatIndex(change.after)}.`}{' '}
          One raw point was worth {change.price.toFixed(2)} points on this way.
        </p>
        <WaterfallFigure waterfall={waterfall} period={period} level={level} />
        <ChangeParts change={change} waterfall={waterfall} dataset={dataset} />
        <section className="screen-only mt-10 grid max-w-prose gap-6">
          <h2 className="font-semibold text-xl">To take along</h2>
          {whole ? <CopyField label="Sentence" rows={4} text={quoteChange(facts, change)} /> : null}
          <ChangeForm
            from={period.from}
            to={period.to}
            covered={coveredPeriod(dataset)}
            selection={selection}
          />
          <p className="text-sm">
            <a className="link" href={serializeChart('/', params)}>
              This period on the chart
            </a>
            {' · '}
            <a
              className="link"
              href={serializeChart(`/days/${printDay(period.to)}`, selectionParams(selection))}
            >
              The whole sum of {formatDay(period.to)}
            </a>
            {' · '}
            <a className="link" href={serializeChart('/api/v1/changes.json', params)}>
              As JSON
            </a>
          </p>
        </section>
      </main>
      <Footer facts={facts} />
    </>
  )
}
