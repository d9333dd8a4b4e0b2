'use client'

import { useQuery } from '@tanstack/react-query'
import { CopyLink } from '@/app/_site/copy-link'
import { formatList } from '@/lib/chart/format'
import {
  AS_PUBLISHED,
  FACTOR,
  isAsPublished,
  leastFactor,
  type ReaderWeights,
} from '@/lib/tension/reader-weights'
import { recordQuery } from '../queries'
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
  const classesOf = (group: string) =>
    Object.entries(data?.classes ?? {}).flatMap(([id, { group: of }]) =>
      of === group ? (facts.classes[id] ?? id) : [],
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
      {data ? (
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
            that a scored act weighs {data.constants.minScore} to {data.constants.maxScore} points under any
            factor.
          </p>
        </details>
      ) : null}
      <p className="text-xs">
        <a href="/methodology#robustness" className="link">
          How much other weightings change the line
        </a>
      </p>
    </div>
  )
}

function Factor({
  label,
  least,
  value,
  onChange,
}: {
  label: string
  least: number
  value: number
  onChange: (factor: number) => void
}) {
  return (
    <label className="grid grid-cols-[1fr_auto] items-baseline gap-x-3">
      <span>{label}</span>
      <span aria-hidden="true" className={value === 1 ? 'text-soft' : 'font-medium'}>
        × {value}
      </span>
      <input
        type="range"
        className="col-span-2 h-5 w-full accent-ink pointer-coarse:h-9"
        min={least}
        max={FACTOR.most}
        step={FACTOR.step}
        value={value}
        aria-valuetext={value === 1 ? 'as published' : `${value} times the published weight`}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
    </label>
  )
}
