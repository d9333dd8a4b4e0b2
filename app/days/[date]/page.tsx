import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { SearchParams } from 'nuqs/server'
import { CopyField } from '@/app/_site/copy-field'
import { Footer } from '@/app/_site/footer'
import { Header } from '@/app/_site/header'
import { MisreadNote } from '@/app/_site/misread-note'
import { siteAddress } from '@/app/_site/site-address'
import { ChangeForm } from '@/app/_sum/change-form'
import { loadChartParams, readChartParams, selectionParams, serializeChart } from '@/lib/ask/chart-url'
import { lineParams } from '@/lib/ask/line-params'
import { quoteDay } from '@/lib/chart/explain-sentence'
import { formatDay, formatIndex, formatPoints } from '@/lib/chart/format'
import { gradeName } from '@/lib/chart/grade-name'
import { lineNotice, lineQualifier } from '@/lib/chart/line-choice'
import { rangeOn } from '@/lib/chart/range-band'
import { rangeInWords } from '@/lib/chart/range-words'
import { nameSelection } from '@/lib/chart/selection-words'
import {
  coveredPeriod,
  datasetOf,
  daySum,
  entriesOf,
  explainDay,
  getDataset,
  readyRange,
  unknownThen,
} from '@/lib/data/server'
import { addDays, type Day, isDay, parseDay, printDay } from '@/lib/event/day'
import { isEverything } from '@/lib/tension/selection'
import { SumTable } from './sum-table'

type Props = { params: Promise<{ date: string }>; searchParams: Promise<SearchParams> }

/** Days the offered change is told from. */
const BACK_DAYS = 30

async function read({ params, searchParams }: Props) {
  const { date } = await params
  const dataset = await getDataset()
  const covered = coveredPeriod(dataset)
  if (!isDay(date)) notFound()
  const day = parseDay(date)
  if (day < covered.from || day > covered.to) notFound()
  const { selection, line, misread } = readChartParams(
    { ...(await loadChartParams(searchParams)), day: null },
    dataset.facts,
    dataset.linked,
  )
  return { dataset, covered, day, selection, line, misread }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { day, line } = await read(props)
  const qualifier = lineQualifier(line)
  return {
    title: `What makes up the index${qualifier === null ? '' : ` ${qualifier}`} on ${formatDay(day)}`,
    alternates: { canonical: `${await siteAddress()}/days/${printDay(day)}` },
  }
}

/** A day of the index opened into its whole sum. */
export default async function DayPage(props: Props) {
  const { dataset, covered, day, selection, line, misread } = await read(props)
  const { facts } = dataset
  const notice = lineNotice(line)
  const unknown = unknownThen(dataset, line.known, day).length > 0
  const sum = explainDay(datasetOf(dataset, line), day, selection)
  const { w, known } = lineParams(line)
  const chosen = { ...selectionParams(selection), w, known }
  const entries = entriesOf(dataset)
  const range = readyRange(dataset, { selection, line })
  const doubt = range && rangeOn(range, range.first, day)
  const link = (to: Day, label: string) =>
    to < covered.from || to > covered.to ? (
      <span />
    ) : (
      <a className="link" href={serializeChart(`/days/${printDay(to)}`, chosen)}>
        {label}
      </a>
    )
  return (
    <>
      <Header />
      <main id="content" className="page max-w-[64rem] pt-6 md:pt-8">
        <h1 className="headline">
          {unknown
            ? `Nothing was known of ${formatDay(day)}`
            : `What makes up ${sum.part ? formatPoints(sum.printed) : formatIndex(sum.printed)} on ${formatDay(day)}`}
        </h1>
        <MisreadNote misread={misread} />
        {notice === null ? null : <p className="mt-2 font-medium">{notice}.</p>}
        <p className={unknown ? 'hidden' : 'mt-2 max-w-prose'}>
          {sum.part
            ? `The part of ${nameSelection(facts, selection)} in the index, which stood at ${formatIndex(sum.index)}.`
            : `The index is the neutral ${formatIndex(sum.neutral)} plus the points of every event still felt that day. Grade: ${gradeName(facts, sum.index)}${doubt ? `, ${rangeInWords(doubt)}` : ''}.`}{' '}
          Each event’s points are what is left of its score, in raw points, times the price of a raw point on
          this day, {sum.price.toFixed(4)}.
        </p>
        <nav aria-label="Days" className="screen-only mt-4 flex justify-between gap-4 text-sm">
          {link(addDays(day, -1), `← ${formatDay(addDays(day, -1))}`)}
          <a className="link" href={serializeChart('/', { ...chosen, day: printDay(day) })}>
            On the chart
          </a>
          {link(addDays(day, 1), `${formatDay(addDays(day, 1))} →`)}
        </nav>
        {unknown ? null : <SumTable sum={sum} facts={facts} />}
        <section className="screen-only mt-10 grid max-w-prose gap-6">
          <h2 className="font-semibold text-xl">To take along</h2>
          {isEverything(selection) && notice === null ? (
            <CopyField
              label="Sentence"
              rows={4}
              text={quoteDay(facts, daySum(dataset, day), (id) => entries.get(id)?.title ?? id, doubt)}
            />
          ) : null}
          {notice === null ? (
            <ChangeForm
              from={day - BACK_DAYS < covered.from ? covered.from : addDays(day, -BACK_DAYS)}
              to={day}
              covered={covered}
              selection={selection}
            />
          ) : null}
          <p className="text-sm">
            <a className="link" href={`/measures?on=${printDay(day)}`}>
              Measures in force, {sum.inForce}
            </a>
            {' · '}
            <a className="link" href={serializeChart(`/api/v1/days/${printDay(day)}.json`, chosen)}>
              This sum as JSON
            </a>
          </p>
        </section>
      </main>
      <Footer facts={facts} />
    </>
  )
}
