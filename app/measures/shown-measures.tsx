import { formatCounted, formatPoints } from '@/lib/chart/format'
import type { BoardMeasure } from '@/lib/data/server'
import { countMeasures, stands } from './board'

/** How the measures that are shown stand, and what they add to the index together. */
export function WhatStands({ shown }: { shown: readonly BoardMeasure[] }) {
  const points = shown.reduce((sum, row) => sum + row.points, 0)
  return (
    <p className="mt-2 max-w-prose">
      {shown.length === 0 ? 'No measure is like this' : countMeasures(shown)}. Together they add{' '}
      {formatPoints(points)} to the index of that day. A measure stands as it last did until a stage changes
      it: silence is not removal.
    </p>
  )
}

/** How many measures are shown, of how many, and how many of them stand. */
export function ShownMeasures({ shown, all }: { shown: readonly BoardMeasure[]; all: number }) {
  const measures = formatCounted(all, 'measure')
  return (
    <p className="mt-4 text-soft text-sm" role="status">
      {shown.length === all ? measures : `${shown.length} of ${measures}`}, {shown.filter(stands).length} that
      stand
    </p>
  )
}
