import { formatDay } from '../chart/format'
import type { Day } from '../event/day'
import type { EventSearch } from '../event/event-search'
import type { Selection } from '../tension/selection'
import { type AskedFacts, coveredDays } from './facts'
import type { Given } from './given'
import type { AskedPeriod } from './period'
import { printAddress } from './print-address'
import { type Problem, showing } from './problem'
import { readAddress } from './read-address'
import { TABLE } from './sets'
import type { EventSort, SortOrder } from './table'

/** What an address of the table of events asks for, and what in it could not be used. */
export type TableRequest = Omit<AskedPeriod, 'drawn'> & {
  readonly selection: Selection
  readonly search: EventSearch
  readonly sort: EventSort
  readonly order: SortOrder
  /** From 1; may lie beyond the last. */
  readonly page: number
  /** The day whose points are shown; null for the last covered one. */
  readonly day: Day | null
  readonly problems: readonly Problem[]
}

/** Reads what an address of the table asks for. */
export function readTable(given: Given, facts: AskedFacts): TableRequest {
  const { asked, problems } = readAddress(TABLE, given, facts)
  const { days, sorted, ...others } = asked
  const day = formatDay(asked.day ?? coveredDays(facts).to)
  return { ...days, ...others, ...sorted, problems: showing(problems, 'day', day) }
}

/** The address of the table that a request stands for. */
export function tableAddress(request: Omit<TableRequest, 'problems' | 'period'>): string {
  const { choice, selection, day, search, sort, order, page } = request
  return printAddress('/events', TABLE, {
    days: choice,
    selection,
    day,
    search,
    sorted: { sort, order },
    page,
  })
}
