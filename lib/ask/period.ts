import { formatDay } from '../chart/format'
import { drawnPeriod, MIN_DAYS, type Period, type PeriodChoice, resolvePeriod, SPANS } from '../chart/period'
import { type Day, printDay } from '../event/day'
import { dayEntry, printKnown } from './day-entry'
import { A_DATE } from './day-text'
import { choice, readEntry, textsOf } from './entry'
import { type AskedFacts, coveredDays } from './facts'
import type { Given } from './given'
import type { Noun } from './noun'
import { missing, type Problem, problem, quote, showing } from './problem'

/** The days that are asked for. */
export type AskedPeriod = {
  readonly choice: PeriodChoice
  /** Exactly the days asked for, inside the covered ones. */
  readonly period: Period
  /** The days a chart of them shows: a week at least. */
  readonly drawn: Period
}

const from = dayEntry(
  {
    name: 'from',
    meaning: 'First day; of a month or a year alone its first; the first covered day when not given',
    example: '2022-08-01',
    shown: '',
  },
  'start',
)
const to = dayEntry(
  {
    name: 'to',
    meaning: 'Last day; of a month or a year alone its last; the as-of day when not given',
    example: '2023-11-30',
    shown: '',
  },
  'end',
)
const last = choice(
  {
    name: 'p',
    meaning: 'The last days, months or years up to the as-of day, or the year so far, instead of from and to',
    example: '3y',
    shown: '',
  },
  [...SPANS, 'all'],
  'all',
)

/** The days that are asked for: two days, either of them, or a stretch up to the as-of day. */
export const PERIOD: Noun<AskedPeriod, AskedFacts, PeriodChoice | AskedPeriod> = {
  entries: [from, to, last],
  read: (given, facts) => readPeriod(given, facts, false),
  print: printPeriod,
}

/** Two days that both have to be given. */
export const TWO_DAYS: Noun<AskedPeriod, AskedFacts, PeriodChoice | AskedPeriod> = {
  entries: [
    { ...from, meaning: 'First day' },
    { ...to, meaning: 'Last day' },
  ],
  read: (given, facts) => readPeriod(given, facts, true),
  print: printPeriod,
}

function printPeriod(days: PeriodChoice | AskedPeriod) {
  const choice = 'choice' in days ? days.choice : days
  switch (choice.kind) {
    case 'all':
      return { p: null, from: null, to: null }
    case 'last':
      return { p: choice.span, from: null, to: null }
    case 'between':
      return { p: null, from: printKnown(choice.from), to: printKnown(choice.to) }
  }
  choice satisfies never
}

function readPeriod(given: Given, facts: AskedFacts, both: boolean) {
  const covered = coveredDays(facts)
  const first = readEntry(from, given, facts)
  const end = readEntry(to, given, facts)
  const span = both ? { value: 'all' as const, problems: [] } : readEntry(last, given, facts)
  const choice = choiceOf(first.value, end.value, span.value, covered)
  const period = resolvePeriod(choice, covered)
  const drawn = drawnPeriod(period, covered)
  const problems = [
    ...[from, to].flatMap((entry) =>
      both && textsOf(entry, given).length === 0 ? [missing(entry.name, A_DATE)] : [],
    ),
    ...first.problems,
    ...end.problems,
    ...span.problems,
    ...(both || span.problems.length > 0 ? [] : besideDays(given, span.value)),
    ...(first.problems.length + end.problems.length > 0
      ? []
      : backwards(first.value ?? covered.from, end.value ?? covered.to)),
  ]
  return {
    value: { choice, period, drawn },
    // Whatever was misread, what matters is the days that are shown in fact.
    problems: problems.map((found) => ({ ...found, shown: spokenPeriod(period) })),
  }
}

function choiceOf(
  first: Day | null,
  end: Day | null,
  span: (typeof SPANS)[number] | 'all',
  covered: Period,
): PeriodChoice {
  if (first !== null || end !== null) {
    const period = { from: first ?? covered.from, to: end ?? covered.to }
    return { kind: 'between', ...resolvePeriod({ kind: 'between', ...period }, covered) }
  }
  return span === 'all' ? { kind: 'all' } : { kind: 'last', span }
}

function besideDays(given: Given, span: string): Problem[] {
  const days = [from, to].some((entry) => textsOf(entry, given).length > 0)
  if (textsOf(last, given).length === 0 || !days) return []
  const found = `${quote(span)} beside from or to`
  return [{ name: last.name, asked: span, found, expected: 'either p, or from and to', shown: '' }]
}

/** A period that ends before it starts. */
function backwards(first: Day, end: Day): Problem[] {
  if (first <= end) return []
  return [problem('to', printDay(end), `${printDay(first)}, the first day, or later`, '')]
}

/** Problems as a chart tells them, which shows the days it draws. */
export function toldByChart(problems: readonly Problem[], { drawn }: AskedPeriod): Problem[] {
  return [from, to, last].reduce((told, { name }) => showing(told, name, spokenPeriod(drawn)), [...problems])
}

/** "30 Jul 2022 to 5 Aug 2022", or one day. */
function spokenPeriod({ from, to }: Period): string {
  return from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`
}

/** What a chart says that shows more days than were asked for; null when it shows just those. */
export function widenedNotice({ period, drawn }: Pick<AskedPeriod, 'period' | 'drawn'>): string | null {
  if (period.from === drawn.from && period.to === drawn.to) return null
  return `Asked for ${spokenPeriod(period)}; a chart shows at least ${MIN_DAYS} days: ${spokenPeriod(drawn)} is shown`
}
