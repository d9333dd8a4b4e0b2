'use client'

import { X } from 'lucide-react'
import { LatePanel } from '@/app/_site/late-panel'
import { formatDay } from '@/lib/chart/format'
import { isPlain, type LineChoice, PUBLISHED_LINE } from '@/lib/chart/line-choice'
import type { LinePanelProps } from './line-panel-props'

const loadLines = () => import('./lines-panel').then(({ LinesPanel }) => LinesPanel)
const loadWeights = () => import('./weights-panel').then(({ WeightsPanel }) => WeightsPanel)
const loadRewind = () => import('./rewind-panel').then(({ RewindPanel }) => RewindPanel)

/** Which line is drawn and what is drawn with it: other lines, a reader's weights, the record of an earlier day. */
export function LineRow(props: LinePanelProps) {
  const { line, onLine } = props
  const { lines, parts, weights, known } = line
  const drawn = lines.length + (parts === null ? 0 : 1)
  const changed = weights === null ? 0 : countChanged(weights)
  return (
    <fieldset className="contents flex-wrap items-center gap-2 sm:flex">
      <legend className="sr-only">Line</legend>
      <LatePanel
        label={drawn === 0 ? 'Lines' : `Lines (${drawn})`}
        name="Lines"
        chosen={drawn > 0}
        className="sm:w-104"
        load={loadLines}
        props={props}
      />
      <LatePanel
        label={changed === 0 ? 'Your weights' : `Your weights (${changed})`}
        name="Your weights"
        chosen={changed > 0}
        className="sm:w-144"
        load={loadWeights}
        props={props}
      />
      <LatePanel
        label={known === null ? 'As known on' : `As known on ${formatDay(known)}`}
        name="As known on"
        chosen={known !== null}
        className="sm:w-88"
        load={loadRewind}
        props={props}
      />
      {isPlain(line) ? null : (
        <button
          type="button"
          className="control border-transparent bg-transparent"
          onClick={() => onLine(PUBLISHED_LINE)}
        >
          <X size={16} aria-hidden="true" />
          Published line
        </button>
      )}
    </fieldset>
  )
}

function countChanged({ groups, halfLives, lambda }: NonNullable<LineChoice['weights']>): number {
  return [...Object.values(groups), halfLives, lambda].filter((factor) => factor !== 1).length
}
