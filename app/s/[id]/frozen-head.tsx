import { between } from '@/lib/ask/chart-request'
import { printAddress } from '@/lib/ask/print-address'
import { CHART } from '@/lib/ask/sets'
import { formatDay } from '@/lib/chart/format'
import type { LineChoice } from '@/lib/chart/line-choice'
import type { OpenedSnapshot } from '@/lib/data/server'
import { dayOfMoment, parseDay } from '@/lib/event/day'
import type { Snapshot } from '@/lib/snapshot/snapshot'
import { selectionIn } from '@/lib/tension/selection'
import { SharerWords } from './sharer-words'
import { Verified } from './verified'

/** What was kept, when and from which data; and that it is what was saved. */
export function FrozenHead({
  opened: { id, savedAt, snapshot, hash },
  line,
}: {
  opened: OpenedSnapshot
  line: LineChoice
}) {
  const { title, subtitle, notice, asOf, dataVersion, methodVersion } = snapshot.view
  return (
    <div className="pt-5 md:pt-7">
      <h1 className="headline">{title}</h1>
      {notice === null ? null : <p className="mt-1.5 font-medium">{notice}.</p>}
      <p className="mt-1.5 md:text-lg">{subtitle}</p>
      <p className="mt-1.5 text-soft text-sm">
        Frozen view <strong className="font-semibold text-ink">{id}</strong>, saved on{' '}
        {formatDay(dayOfMoment(savedAt))} · data as of {formatDay(asOf)} ({dataVersion}) · method{' '}
        {methodVersion} ·{' '}
        <a className="link whitespace-nowrap" href={todayAddress(snapshot, line)}>
          See with today's data
        </a>
      </p>
      <Verified id={id} hash={hash} />
      {snapshot.words ? <SharerWords words={snapshot.words} /> : null}
    </div>
  )
}

/** The address of the same chart with the data of today. */
function todayAddress({ spec }: Snapshot, line: LineChoice): string {
  return printAddress('/', CHART, {
    days: between({ from: parseDay(spec.from), to: parseDay(spec.to) }),
    selection: selectionIn(spec),
    thread: spec.thread,
    day: parseDay(spec.day),
    line,
  })
}
