import { addDays, addMonths, calendar, type Day, dayOf } from '../event/day'

/** Days of the record, both ends included. */
type Days = { readonly from: Day; readonly to: Day }

/** A calendar month with fewer scored acts than the floor of the codebook, and how many it has. */
export type ThinMonth = Days & { readonly acts: number }

/**
 * Calendar months of which so little is recorded that the line mostly fades: those that the record covers in whole and
 * that have fewer scored acts than the floor.
 *
 * @param acts days of the scored acts
 */
export function thinMonths(acts: readonly Day[], covered: Days, floor: number): ThinMonth[] {
  const counts = new Map<number, number>()
  for (const day of acts) counts.set(monthOf(day), (counts.get(monthOf(day)) ?? 0) + 1)
  const thin: ThinMonth[] = []
  const { year, month, date } = calendar(covered.from)
  for (let from = dayOf(year, date === 1 ? month : month + 1, 1); ; from = addMonths(from, 1)) {
    const to = addDays(addMonths(from, 1), -1)
    if (to > covered.to) return thin
    const found = counts.get(monthOf(from)) ?? 0
    if (found < floor) thin.push({ from, to, acts: found })
  }
}

function monthOf(day: Day): number {
  const { year, month } = calendar(day)
  return 12 * year + month
}
