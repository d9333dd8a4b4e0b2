import { gradeOf } from '../tension/scale'
import type { ChartFacts } from './facts'

/** Name of the grade an index value falls in. */
export function gradeName({ grades }: Pick<ChartFacts, 'grades'>, index: number): string {
  return grades[gradeOf(index)]?.name ?? ''
}
