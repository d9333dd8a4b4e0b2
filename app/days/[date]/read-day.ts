import { notFound } from 'next/navigation'
import { type Asked, readOnce } from '@/app/_site/read-once'
import { givenIn } from '@/lib/ask/given'
import { unknownThen } from '@/lib/ask/line'
import { readAddress } from '@/lib/ask/read-address'
import { SUM } from '@/lib/ask/sets'
import { lineNotice } from '@/lib/chart/line-choice'
import { rangeOn } from '@/lib/chart/range-band'
import { askedFacts, coveredPeriod, datasetOf, drawnRange, explainDay, getDataset } from '@/lib/data/server'
import { isDay, parseDay } from '@/lib/event/day'

/** A day's whole sum, and all the page says with it. */
export type DayReading = Awaited<ReturnType<typeof readDay>>

/** Reads the day in the path, and which line and part of the index are asked for. */
export const readDay = readOnce(async ({ params, searchParams }: Asked<{ date: string }>) => {
  const { date } = params
  const dataset = await getDataset()
  const covered = coveredPeriod(dataset)
  if (!isDay(date)) notFound()
  const day = parseDay(date)
  if (day < covered.from || day > covered.to) notFound()
  const facts = askedFacts(dataset)
  const { asked, problems } = readAddress(SUM, givenIn(searchParams), facts)
  const { selection, weighed: line } = asked
  const range = await drawnRange(dataset, { selection, line }, true)
  return {
    dataset,
    covered,
    day,
    selection,
    line,
    problems,
    /** What the line is, where it is not the published one. */
    notice: lineNotice(line),
    unknown: unknownThen(facts, line.known, day).length > 0,
    sum: explainDay(datasetOf(dataset, line), day, selection),
    doubt: range && rangeOn(range, range.first, day),
  }
})
