import type { PeriodChoice } from '../chart/period'
import { printDay } from '../event/day'
import type { ChartParams } from './chart-url'

/** The parameters of a period choice; all null for the whole record, which needs none. */
export function periodParams(choice: PeriodChoice): Pick<ChartParams, 'p' | 'from' | 'to'> {
  switch (choice.kind) {
    case 'all':
      return { p: null, from: null, to: null }
    case 'last':
      return { p: `${choice.years}y`, from: null, to: null }
    case 'between':
      return { p: null, from: printDay(choice.from), to: printDay(choice.to) }
  }
  choice satisfies never
}
