'use client'

import { useQuery } from '@tanstack/react-query'
import { CopyLink } from '@/app/_site/copy-link'
import { formatList } from '@/lib/chart/format'
import type { PackedRecord } from '@/lib/tension/line-record'
import { AS_PUBLISHED, isAsPublished, leastFactor, type ReaderWeights } from '@/lib/tension/reader-weights'
import { recordQuery } from '../queries'
import { Factor } from './factor'
import type { LinePanelProps } from './line-panel-props'

/** A slider for each kind of act, for memory and for lasting measures; the line follows. */
export function WeightsPanel({ facts, line, onLine, linkTo }: LinePanelProps) {
  // What the line is added up from, asked for before the first slider moves.
  const { data } = useQuery(recordQuery(null))
  const weights = line.weights ?? AS_PUBLISHED
  const change = (changed: ReaderWeights) =>
    onLine(
      { ...line, weights: isAsPublished(changed) ? null : changed },
      // One step back undoes a whole visit to the sliders.
      { replace: line.weights !== null },
    )
  return (
    <div className="grid gap-4 text-sm">
      <p className="text-soft">
        Factors on the published weights; 1 is as published. The line, its days and its files follow, and say
        that these are a reader’s weights.
      </p>
      <div className="grid gap-x-6 gap-y-2.5 sm:grid-cols-2">
        {Object.entries(facts.groups).map(([id, label]) => (
          <Factor
            key={id}
            label={label}
            least={leastFactor('group')}
            value={weights.groups[id] ?? 1}
            onChange={(factor) => change({ ...weights, groups: { ...weights.groups, [id]: factor } })}
          />
        ))}
      </div>
      <div className="grid gap-x-6 gap-y-2.5 border-rule border-t pt-3 sm:grid-cols-2">
        <Factor
          label="Half-lives: how long acts last"
          least={leastFactor('halfLives')}
          value={weights.halfLives}
          onChange={(halfLives) => change({ ...weights, halfLives })}
        />
        <Factor
          label="Lambda: measures in force"
          least={leastFactor('lambda')}
          value={weights.lambda}
          onChange={(lambda) => change({ ...weights, lambda })}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          className="control"
          disabled={line.weights === null}
          onClick={() => onLine({ ...line, weights: null })}
        >
          Reset
        </button>
        <CopyLink link={linkTo()} />
      </div>
      {data ? <Covered facts={facts} record={data} /> : null}
      <p className="text-xs">
        <a href="/methodology#robustness" className="link">
          How much other weightings change the line
        </a>
      </p>
    </div>
  )
}

/** Which classes of act each factor changes. */
function Covered({ facts, record }: { facts: LinePanelProps['facts']; record: PackedRecord }) {
  const { minScore, maxScore } = record.constants
  const classesOf = (group: string) =>
    Object.entries(record.classes).flatMap(([id, { group: of }]) =>
      of === group ? (facts.classes[id] ?? id) : [],
    )
  return (
    <details>
      <summary className="text-soft">
        <span className="link">What each factor covers</span>
      </summary>
      <dl className="mt-2 grid gap-x-6 gap-y-2 text-xs sm:grid-cols-2">
        {Object.entries(facts.groups).map(([id, label]) => (
          <div key={id}>
            <dt className="font-medium">{label}</dt>
            <dd className="text-soft">{formatList(classesOf(id).map((name) => `“${name}”`))}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-soft text-xs">
        A factor changes the base of its classes. Signs, modifiers and the bounds of the codebook stay, so
        that a scored act weighs {minScore} to {maxScore} points under any factor.
      </p>
    </details>
  )
}
