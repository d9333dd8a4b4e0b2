import type { Metadata } from 'next'
import type { SearchParams } from 'nuqs/server'
import { CopyField } from '@/app/_site/copy-field'
import { Footer } from '@/app/_site/footer'
import { Header } from '@/app/_site/header'
import { ProblemNote } from '@/app/_site/problem-note'
import { siteAddress } from '@/app/_site/site-address'
import { ChangeForm } from '@/app/_sum/change-form'
import { between, changeAddress, readChart } from '@/lib/ask/chart-request'
import { givenIn } from '@/lib/ask/given'
import { printAddress } from '@/lib/ask/print-address'
import { CHANGE, CHART, SUM } from '@/lib/ask/sets'
import { quoteChange } from '@/lib/chart/explain-sentence'
import { formatDay, formatIndex, formatPoints } from '@/lib/chart/format'
import { nameSelection } from '@/lib/chart/selection-words'
import { waterfallOf } from '@/lib/chart/waterfall'
import { askedFacts, changeBetween, coveredPeriod, getDataset } from '@/lib/data/server'
import { printDay } from '@/lib/event/day'
import { NEUTRAL } from '@/lib/tension/scale'
import { isEverything } from '@/lib/tension/selection'
import { ChangeParts } from './change-parts'
import { WaterfallFigure } from './waterfall-figure'

type Props = { searchParams: Promise<SearchParams> }

async function read({ searchParams }: Props) {
  const dataset = await getDataset()
  return {
    dataset,
    request: readChart(givenIn(await searchParams), askedFacts(dataset)),
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { request } = await read(props)
  const { from, to } = request.period
  return {
    title: `Why the index moved between ${formatDay(from)} and ${formatDay(to)}`,
    alternates: {
      canonical: `${await siteAddress()}${changeAddress(request.period, request.selection)}`,
    },
  }
}

/** The change of the index between two days, taken apart so that it adds up. */
export default async function ChangesPage(props: Props) {
  const { dataset, request } = await read(props)
  const { period, selection, problems } = request
  const { facts } = dataset
  const change = changeBetween(dataset, period, selection)
  const waterfall = waterfallOf(change)
  const whole = isEverything(selection)
  const level = (value: number) => (whole ? formatIndex(value) : formatPoints(value - NEUTRAL))
  const moved = waterfall.after - waterfall.before
  const asked = { days: between(period), selection }
  return (
    <>
      <Header />
      <main id="content" className="page max-w-[64rem] pt-6 md:pt-8">
        <h1 className="headline">
          {moved === 0 ? 'Unchanged' : `${moved > 0 ? 'Up' : 'Down'} ${formatIndex(Math.abs(moved))}`} between{' '}
          {formatDay(period.from)} and {formatDay(period.to)}
        </h1>
        <ProblemNote problems={problems} />
        <p className="mt-2 max-w-prose">
          {whole
            ? `From ${level(waterfall.before)} to ${level(waterfall.after)}, taken apart so that it adds up.`
            : `What ${nameSelection(facts, selection)} adds to the index went from ${level(waterfall.before)} to ${level(waterfall.after)} points.`}
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
        </section>
      </main>
      <Footer facts={facts} />
    </>
  )
}
