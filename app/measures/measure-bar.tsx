import { percent, placed } from '@/app/_board/along'
import { formatDay } from '@/lib/chart/format'
import type { Period } from '@/lib/chart/period'
import type { BoardMeasure } from '@/lib/data/server'
import type { MeasurePiece } from '@/lib/measures/life'
import { STATUS_WORDS, shareInWords } from '@/lib/words/measure-words'

/** A measure over time: as high as its share in force, striped while suspended, broken where nobody could confirm it. */
export function MeasureBar({ pieces, period }: { pieces: BoardMeasure['pieces']; period: Period }) {
  const shown = pieces.filter(({ status }) => status !== 'pending' && status !== 'ended')
  return (
    <div className="relative h-3 border-rule border-b md:h-5">
      <svg width="100%" height="100%" className="absolute inset-0" aria-hidden="true">
        {shown.map((piece) => {
          const { left, width } = placed(period, piece)
          return <SharePiece key={piece.from} piece={piece} x={left} width={width} />
        })}
      </svg>
      <ul className="sr-only">
        {shown.map(({ from, to, status, share }) => (
          <li key={from}>
            {formatDay(from)} to {formatDay(to)}: {STATUS_WORDS[status].toLowerCase()}
            {status === 'partly' ? `, ${shareInWords(share)}` : ''}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A piece of a bar. Told apart without colour: by height, stripes and a broken edge. */
export function SharePiece({
  piece: { status, share },
  x,
  width,
}: {
  piece: Pick<MeasurePiece, 'status' | 'share'>
  x: string
  width: string
}) {
  const top = percent((1 - share) * 100)
  const height = percent(share * 100)
  return (
    <svg x={x} width={width} height="100%" aria-hidden="true">
      {status === 'suspended' ? (
        <rect width="100%" height="100%" fill="url(#state-suspended)" stroke="var(--ink)" strokeWidth="1" />
      ) : status === 'unknown' ? (
        <rect
          y={top}
          width="100%"
          height={height}
          fill="var(--mark)"
          stroke="var(--soft)"
          strokeWidth="2"
          strokeDasharray="3 3"
        />
      ) : (
        <>
          <rect width="100%" height="100%" fill="var(--mark)" />
          <rect y={top} width="100%" height={height} fill="var(--soft)" />
        </>
      )}
    </svg>
  )
}
