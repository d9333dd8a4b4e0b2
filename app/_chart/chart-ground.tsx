'use client'

import { CartesianGrid, ReferenceArea } from 'recharts'
import { unitOf } from '@/lib/chart/frame'
import { CAUTION_OPACITY, palettes } from '@/lib/chart/palette'
import type { PlacedChart } from '@/lib/chart/placed-chart'
import { NEUTRAL } from '@/lib/tension/scale'
import { LAYER } from './layer-order'

const { page } = palettes

/** What lies under everything: the grades, days to read with caution, and the rules. */
export function ChartGround({ chart: { view, frame } }: { chart: PlacedChart }) {
  const { bands, domain } = view.y
  const grid = { vertical: false, strokeWidth: unitOf(frame), syncWithTicks: false }
  return (
    <>
      {bands.length === 0 && (
        <ReferenceArea y1={domain[0]} y2={domain[1]} fill={page.bands[0]} fillOpacity={1} />
      )}
      {bands.map(({ name, from, to }, i) => (
        <ReferenceArea key={name} y1={from} y2={to} fill={page.bands[i] ?? page.paper} fillOpacity={1} />
      ))}
      {view.cautions
        .filter(({ kind }) => kind !== 'thin')
        .map(({ kind, from, to }) => (
          <ReferenceArea key={kind} x1={from} x2={to} fill={page.caution} fillOpacity={CAUTION_OPACITY} />
        ))}
      {bands.length > 0 && (
        <CartesianGrid
          {...grid}
          zIndex={LAYER.rules}
          stroke={page.rule}
          horizontalValues={bands.slice(1).map(({ from }) => from)}
        />
      )}
      <CartesianGrid {...grid} zIndex={LAYER.neutral} stroke={page.neutral} horizontalValues={[NEUTRAL]} />
    </>
  )
}
