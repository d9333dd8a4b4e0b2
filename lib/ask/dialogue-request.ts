import { formatDay } from '../chart/format'
import type { ConditionStatus } from '../dialogue/conditions'
import type { Day } from '../event/day'
import type { MeasureStatus } from '../measures/status'
import { type AskedFacts, coveredDays } from './facts'
import type { Given } from './given'
import { type AskedPeriod, toldByChart, widenedNotice } from './period'
import { type Problem, showing } from './problem'
import { readAddress } from './read-address'
import { BOARD, LEDGER, REGISTER } from './sets'

type OnDay = {
  /** A covered day; the last one of what is shown when not given. */
  readonly on: Day
  readonly onChosen: boolean
  readonly problems: readonly Problem[]
}

/** What an address of the board of channels asks for, and what in it could not be used. */
export type BoardRequest = AskedPeriod & OnDay & { readonly notice: string | null }

/** Reads what an address of the board asks for. */
export function readBoard(given: Given, facts: AskedFacts): BoardRequest {
  const { asked, problems } = readAddress(BOARD, given, facts)
  const { days } = asked
  const told = toldByChart(problems, days)
  return { ...days, notice: widenedNotice(days), ...onDay(asked.on, told, days.period.to) }
}

/** What an address of the register of measures asks for, and what in it could not be used. */
export type RegisterRequest = BoardRequest & {
  /** Code of the side whose measures are shown, or `mutual`; null for all. */
  readonly by: string | null
  readonly status: MeasureStatus | null
  readonly words: string
}

/** Reads what an address of the register asks for. */
export function readRegister(given: Given, facts: AskedFacts): RegisterRequest {
  const { asked, problems } = readAddress(REGISTER, given, facts)
  const { days, by, status, words } = asked
  return {
    ...days,
    by,
    status,
    words,
    notice: widenedNotice(days),
    ...onDay(asked.on, problems, days.period.to),
  }
}

/** What an address of the ledger of conditions asks for, and what in it could not be used. */
export type LedgerRequest = OnDay & {
  /** Code of the side that asked; null for both. */
  readonly by: string | null
  readonly status: ConditionStatus | null
}

/** Reads what an address of the ledger asks for. */
export function readLedger(given: Given, facts: AskedFacts): LedgerRequest {
  const { asked, problems } = readAddress(LEDGER, given, facts)
  const { by, status } = asked
  return { by, status, ...onDay(asked.on, problems, coveredDays(facts).to) }
}

function onDay(asked: Day | null, problems: readonly Problem[], last: Day): OnDay {
  const on = asked ?? last
  return {
    on,
    onChosen: asked !== null && !problems.some(({ name }) => name === 'on'),
    problems: showing(problems, 'on', formatDay(on)),
  }
}
