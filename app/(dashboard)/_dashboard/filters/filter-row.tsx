'use client'

import { SlidersHorizontal, X } from 'lucide-react'
import { useState } from 'react'
import { Segmented } from '@/app/_site/segmented'
import { SIZES } from '@/lib/ask/selection'
import type { ChartFacts } from '@/lib/chart/facts'
import type { ThreadView } from '@/lib/chart/view'
import { EVERYTHING, isEverything, type Selection, selectionIn } from '@/lib/tension/selection'
import { DomainFilter } from './domain-filter'
import { ThreadChip } from './thread-chip'

const TONES = [
  { value: null, label: 'Raises and eases' },
  { value: 'raises', label: 'Raises' },
  { value: 'eases', label: 'Eases' },
] as const

const HAPPENED = [
  { value: null, label: 'Happened or not' },
  { value: 'yes', label: 'Happened' },
  { value: 'no', label: 'Did not happen' },
] as const

/** Whose acts, in which domains, of which direction and size, and whether it came about. On a phone they stand behind one button. */
export function FilterRow({
  facts,
  selection,
  thread,
  onSelection,
  onThread,
}: {
  facts: Pick<ChartFacts, 'sides' | 'domains' | 'milestones'>
  selection: Selection
  thread: ThreadView | null
  onSelection: (selection: Selection) => void
  onThread: (event: null) => void
}) {
  const [open, setOpen] = useState(false)
  const { by, domains, tone, happened, weight } = selection
  const active = [by, domains.length > 0, tone, happened, weight].filter(Boolean).length
  const sides = [
    { value: null, label: 'Either side' },
    ...facts.sides.map(({ code, short }) => ({ value: code, label: short })),
  ]
  return (
    <search className="screen-only contents flex-wrap items-center gap-2 sm:flex" aria-label="Filters">
      <button
        type="button"
        className="control sm:hidden"
        aria-expanded={open}
        aria-controls="filters"
        onClick={() => setOpen(!open)}
      >
        <SlidersHorizontal size={16} aria-hidden="true" />
        {active === 0 ? 'Filters' : `Filters (${active})`}
      </button>
      <div id="filters" className={`${open ? 'flex' : 'hidden'} w-full flex-wrap gap-2 sm:flex sm:w-auto`}>
        <Segmented
          legend="Who acted"
          segments={sides}
          value={selection.by}
          onChange={(by) => onSelection({ ...selection, by })}
        />
        <Segmented
          legend="Raises or eases"
          segments={TONES}
          value={selection.tone}
          onChange={(tone) => onSelection({ ...selection, tone })}
        />
        <Segmented
          legend="Happened or did not"
          segments={HAPPENED}
          value={selection.happened}
          onChange={(happened) => onSelection({ ...selection, happened })}
        />
        <SizeFilter
          weight={weight}
          onChange={(size) => onSelection(selectionIn({ ...selection, weight: size }))}
        />
        <DomainFilter
          domains={facts.domains}
          chosen={selection.domains}
          onChange={(domains) => onSelection({ ...selection, domains })}
        />
      </div>
      {thread ? <ThreadChip thread={thread} facts={facts} onClose={() => onThread(null)} /> : null}
      {isEverything(selection) ? null : (
        <button
          type="button"
          className="control border-transparent bg-transparent"
          onClick={() => onSelection(EVERYTHING)}
        >
          <X size={16} aria-hidden="true" />
          Clear filters
        </button>
      )}
    </search>
  )
}

/** The least size of a score; one of the address that is not offered stands among those that are. */
function SizeFilter({
  weight,
  onChange,
}: {
  weight: number | undefined
  onChange: (weight: number | undefined) => void
}) {
  const sizes = [...new Set([...SIZES, ...(weight === undefined ? [] : [weight])])].sort((a, b) => a - b)
  return (
    <select
      aria-label="Size of the score"
      className="control"
      value={weight ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
    >
      <option value="">Any size</option>
      {sizes.map((size) => (
        <option key={size} value={size}>
          {size} or more
        </option>
      ))}
    </select>
  )
}
