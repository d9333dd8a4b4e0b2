import { OnLine } from '@/app/_board/on-line'
import { partyName } from '@/app/_event/actor'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatCounted, formatDay, formatMonth, formatPoints, formatScore } from '@/lib/chart/format'
import type { Period } from '@/lib/chart/period'
import type { BoardMeasure } from '@/lib/data/server'
import { type Day, printDay } from '@/lib/event/day'
import type { MeasureStatus } from '@/lib/measures/status'
import { capital } from '@/lib/words/capital'
import { STATUS_WORDS, shareInWords } from '@/lib/words/measure-words'
import { PARTY_WORDS } from '@/lib/words/party-words'
import { MeasureBar } from './measure-bar'
import { MeasureStages } from './measure-stages'

/** A measure of the board: what it is, its bar, how it stood on the day, and every stage with its source. */
export function MeasureRow({
  row,
  period,
  on,
  names,
}: {
  row: BoardMeasure
  period: Period
  on: Day
  names: Pick<ChartFacts, 'sides' | 'thirdParties'>
}) {
  const { id, title, status, share, stage, points, raw, imposedBy, authority } = row
  return (
    <li id={id} className="board-row border-rule border-t py-3" data-status={status} data-on={printDay(on)}>
      <div className="area-name">
        <h4 className="font-medium">
          {imposedBy ? (
            <a href={`/events/${imposedBy.id}`} className="hover:underline">
              {title}
            </a>
          ) : (
            title
          )}
        </h4>
        <p className="text-soft text-xs">
          {row.on === 'mutual' ? capital(PARTY_WORDS.both) : `Weighs on ${partyName(names, row.on)}`}
          {authority
            ? ` · ${[authority.body, authority.law, authority.identifier].filter(Boolean).join(', ')}`
            : ''}
        </p>
      </div>
      <div className="area-bar relative">
        <div className="relative">
          <MeasureBar pieces={row.pieces} period={period} />
          <div className="-inset-y-1 absolute inset-x-0">
            <OnLine period={period} on={on} />
          </div>
        </div>
        <p className="flex justify-between text-soft text-xs wide:hidden" aria-hidden="true">
          <span>{formatMonth(period.from)}</span>
          <span>{formatMonth(period.to)}</span>
        </p>
        <details className="group relative z-2 mt-0.5">
          <summary className="screen-only flex min-h-6 w-fit items-center text-soft text-xs pointer-coarse:min-h-11">
            <span className="link group-open:font-medium">
              {formatCounted(row.stages.length, 'stage')}
              <span className="sr-only"> of {title}</span>
            </span>
          </summary>
          <MeasureStages row={row} />
        </details>
      </div>
      <div className="area-state text-sm">
        <p>
          <strong className="font-semibold">
            {STATUS_WORDS[status === 'unknown' ? asLastKnown(share) : status]}
            {stage ? ` since ${formatDay(stage.on)}` : ''}
          </strong>
          {status === 'unknown' ? ' as last known, not confirmed' : ''}
          {share > 0 && share < 1 ? `, ${shareInWords(share)}` : ''}
          {stage?.level ? `, ${stage.level.value} ${stage.level.unit}` : ''}
          <span className="block text-soft text-xs">
            {raw === 0
              ? `Adds nothing to the index on this day; its size is ${formatScore(row.score)}.`
              : `Adds ${formatPoints(points)} to the index on this day, of a size of ${formatScore(row.score)}.`}
          </span>
        </p>
      </div>
    </li>
  )
}

/** How a measure stood when it was last known. */
function asLastKnown(share: number): MeasureStatus {
  if (share === 1) return 'in-force'
  return share > 0 ? 'partly' : 'suspended'
}
