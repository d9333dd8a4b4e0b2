import { type DailyRange, dailyRange } from '../chart/range-band'
import type { Dataset } from '../record/dataset'
import { type Drawn, hasRange } from '../record/has-range'
import { getRange } from './range'

/** The range of a page or a picture, which waits for it; null where it has none or none is wanted. */
export async function drawnRange(
  dataset: Dataset,
  drawn: Drawn,
  wanted: boolean,
): Promise<DailyRange | null> {
  return wanted && hasRange(drawn) ? dailyRange(await getRange(dataset)) : null
}
