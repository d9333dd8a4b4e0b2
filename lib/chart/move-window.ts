import { addDays, clampDay } from '../event/day'
import { lengthInDays, MIN_DAYS, type Period } from './period'

/** What of a window is moved: one of its ends, or all of it. */
export type WindowPart = 'from' | 'to' | 'both'

/**
 * A window on the record moved by some days. It stays inside the covered days; an end stops a week from
 * the other; moved whole, the window keeps its length.
 *
 * @param days later when positive; infinite for as far as it goes
 */
export function moveWindow(window: Period, part: WindowPart, days: number, covered: Period): Period {
  const { from, to } = window
  switch (part) {
    case 'from':
      return { from: clampDay(addDays(from, days), covered.from, addDays(to, 1 - MIN_DAYS)), to }
    case 'to':
      return { from, to: clampDay(addDays(to, days), addDays(from, MIN_DAYS - 1), covered.to) }
    case 'both': {
      const length = lengthInDays(window)
      const start = clampDay(addDays(from, days), covered.from, addDays(covered.to, 1 - length))
      return { from: start, to: addDays(start, length - 1) }
    }
  }
  part satisfies never
}
