import { gradeOf } from '../tension/scale'

/** Name of the grade an index value falls in. */
export function gradeName(
  { grades }: { readonly grades: readonly { readonly name: string }[] },
  index: number,
): string {
  return grades[gradeOf(index)]?.name ?? ''
}
