'use client'

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { isPublished } from '@/lib/chart/line-choice'
import { indexSeries } from '@/lib/tension/index-series'
import { type PackedRecord, unpackRecord } from '@/lib/tension/line-record'
import { spearman } from '@/lib/tension/rank-correlation'
import { VARIANTS, type Variant, variantOf } from '@/lib/tension/variants'
import { VARIANT_WORDS } from '@/lib/words/variant-words'
import { recordQuery } from '../queries'
import type { LinePanelProps } from './line-panel-props'

/** Other lines from the same events, each with how far it agrees with the published one. */
export function LinesPanel({ line, onLine }: LinePanelProps) {
  const { data } = useQuery(recordQuery(null))
  const published = isPublished(line)
  const correlations = useMemo(() => (data && published ? correlationsOf(data) : null), [data, published])
  const toggle = (variant: Variant) =>
    onLine({
      ...line,
      lines: VARIANTS.filter((other) => line.lines.includes(other) !== (other === variant)),
    })
  return (
    <div className="grid gap-2 text-sm">
      <ul className="-mx-2 grid">
        {VARIANTS.map((variant) => {
          const { label, means } = VARIANT_WORDS[variant]
          const rho = correlations?.get(variant) ?? null
          return (
            <Choice
              key={variant}
              label={label}
              means={means}
              more={rho === null ? null : `Rank correlation with the published line ${rho.toFixed(2)}.`}
              chosen={line.lines.includes(variant)}
              onChange={() => toggle(variant)}
            />
          )
        })}
        <Choice
          label="Taken apart by domain"
          means="What the events of each domain add or take off; together they make the line."
          more={null}
          chosen={line.parts === 'domain'}
          onChange={() => onLine({ ...line, parts: line.parts === 'domain' ? null : 'domain' })}
        />
        <Choice
          label="Taken apart by memory"
          means="What acts that fade add or take off, and what measures in force do; together they make the line."
          more={null}
          chosen={line.parts === 'memory'}
          onChange={() => onLine({ ...line, parts: line.parts === 'memory' ? null : 'memory' })}
        />
      </ul>
      <p className="text-soft text-xs">
        {correlations === null ? null : 'Rank correlations are Spearman’s, over all days of the record. '}
        <a href="/methodology#robustness" className="link">
          What the lines show
        </a>
      </p>
    </div>
  )
}

function Choice({
  label,
  means,
  more,
  chosen,
  onChange,
}: {
  label: string
  means: string
  more: string | null
  chosen: boolean
  onChange: () => void
}) {
  return (
    <li>
      <label className="grid grid-cols-[auto_1fr] gap-x-3 rounded-xs px-2 py-1.5 hover:bg-mark pointer-coarse:py-2.5">
        <input type="checkbox" className="mt-0.5 size-4 accent-ink" checked={chosen} onChange={onChange} />
        <span className="font-medium">{label}</span>
        <span className="col-start-2 text-soft">
          {means} {more}
        </span>
      </label>
    </li>
  )
}

function correlationsOf(packed: PackedRecord): ReadonlyMap<Variant, number | null> {
  const { events, span, constants } = unpackRecord(packed)
  const scored = events.map(({ event }) => event)
  const published = Array.from(indexSeries(scored, span, constants).index)
  return new Map(
    VARIANTS.map((variant) => [
      variant,
      spearman(Array.from(indexSeries(variantOf(scored, variant), span, constants).index), published),
    ]),
  )
}
