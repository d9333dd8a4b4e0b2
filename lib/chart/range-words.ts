import { CHANGE_DAYS } from './day-reading'
import type { DayRange } from './explain-sentence'
import { formatIndex } from './format'

/** "90% range 55.0–68.3". */
export function rangeInWords({ percent, low, high }: DayRange): string {
  return `${percent}% range ${formatIndex(low)}–${formatIndex(high)}`
}

/** "higher than 30 days before in 97% of draws". A share that would round to none or all of them is said not to be. */
export function higherInWords(share: number): string {
  const percent = Math.round(share * 100)
  const printed =
    share > 0 && percent === 0
      ? 'fewer than 1%'
      : share < 1 && percent === 100
        ? 'more than 99%'
        : `${percent}%`
  return `higher than ${CHANGE_DAYS} days before in ${printed} of draws`
}
