import { unknownThen } from '../ask/line'
import { widenedNotice } from '../ask/period'
import { SNAPSHOT_BODY } from '../ask/sets'
import { printDay } from '../event/day'
import { askedFacts } from '../record/asked-facts'
import type { Dataset } from '../record/dataset'
import { hasRange } from '../record/has-range'
import { specOfLine } from '../record/line-spec'
import { PLAIN_LINE, type SnapshotSpec, type SnapshotWords } from '../snapshot/snapshot'
import { misused } from './errors'
import { readBody } from './read-request'

/** What a request wants frozen. */
export type Share = {
  readonly spec: SnapshotSpec
  /** The sharer's own. */
  readonly words: SnapshotWords
  /** What is to be said of a chart that shows more days than were asked for. */
  readonly notice: string | null
}

/** Reads what a request wants frozen. @throws ApiError when it cannot be frozen as asked */
export async function readShare(request: Request, dataset: Dataset): Promise<Share> {
  const facts = askedFacts(dataset)
  const { days, day, selection, thread, line, layers, words } = await readBody(request, SNAPSHOT_BODY, facts)
  const { period, drawn } = days
  const { known } = line
  const on = day ?? (known !== null && known < period.to ? known : period.to)
  const unknown = unknownThen(facts, known, on)
  if (unknown.length > 0) throw misused('invalid-body', unknown)
  return {
    spec: {
      from: printDay(drawn.from),
      to: printDay(drawn.to),
      day: printDay(on),
      ...selection,
      thread,
      ...PLAIN_LINE,
      ...layers,
      // A part has no range: asked for or not, it is the same picture under the same code.
      range: layers.range && hasRange({ selection, line }),
      ...specOfLine(line),
    },
    words: words.title === null && words.note === null ? null : words,
    notice: widenedNotice(days),
  }
}
