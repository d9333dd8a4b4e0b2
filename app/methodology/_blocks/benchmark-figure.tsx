import { formatMonth } from '@/lib/chart/format'
import { type PlacedOverlay, placeOverlay } from '@/lib/chart/monthly-overlay'
import { palettes } from '@/lib/chart/palette'
import type { Day } from '@/lib/event/day'

type Series = readonly { readonly month: Day; readonly value: number }[]

const { ink, both, muted, rule } = palettes.page
const WIDE = { width: 720, height: 260 }
const NARROW = { width: 358, height: 220 }
const DASHES = '5 3'

/** Our monthly mean and an outside index on our scale, with a key. */
export function BenchmarkFigure({ name, ours, theirs }: { name: string; ours: Series; theirs: Series }) {
  const [first] = theirs
  const last = theirs.at(-1)
  const span = first && last ? `, ${formatMonth(first.month)} to ${formatMonth(last.month)}` : ''
  const label = `This index and ${name} by month${span}`
  return (
    <figure>
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <Key label="This index, monthly mean" dashed={false} />
        <Key label={`${name}, at the same mean and spread`} dashed />
      </figcaption>
      <Overlay placed={placeOverlay(ours, theirs, WIDE)} label={label} className="max-sm:hidden" />
      <Overlay placed={placeOverlay(ours, theirs, NARROW)} label={label} className="sm:hidden" />
    </figure>
  )
}

function Overlay({
  placed: { width, height, plot, fontSize, ours, theirs, xTicks, yTicks },
  label,
  className,
}: {
  placed: PlacedOverlay
  label: string
  className: string
}) {
  const bottom = plot.top + plot.height
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className={`mt-2 block h-auto w-full ${className}`}
      fontSize={fontSize}
    >
      {yTicks.map(({ value, y }) => (
        <g key={value}>
          <line x1={plot.left} x2={width} y1={y} y2={y} stroke={rule} />
          <text x={plot.left - 8} y={y} dy="0.35em" textAnchor="end" fill={muted}>
            {value}
          </text>
        </g>
      ))}
      {xTicks.map(({ day, x, label: text, major }) => (
        <g key={day}>
          <line x1={x} x2={x} y1={bottom} y2={bottom + (major ? 6 : 4)} stroke={muted} />
          <text x={x} y={height - 4} textAnchor="middle" fill={muted}>
            {text}
          </text>
        </g>
      ))}
      <path d={theirs} fill="none" stroke={both} strokeWidth={1.5} strokeDasharray={DASHES} />
      <path d={ours} fill="none" stroke={ink} strokeWidth={1.75} strokeLinejoin="round" />
    </svg>
  )
}

function Key({ label, dashed }: { label: string; dashed: boolean }) {
  return (
    <span className="flex items-center gap-2">
      <svg width="26" height="8" aria-hidden="true">
        <line
          x2="26"
          y1="4"
          y2="4"
          stroke={dashed ? both : ink}
          strokeWidth={dashed ? 1.5 : 1.75}
          strokeDasharray={dashed ? DASHES : undefined}
        />
      </svg>
      {label}
    </span>
  )
}
