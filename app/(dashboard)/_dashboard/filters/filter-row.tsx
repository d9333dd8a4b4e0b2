'use client'

import { SlidersHorizontal, X } from 'lucide-react'
import { useState } from 'react'
import { Segmented } from '@/app/_site/segmented'
import { sizesBeside } from '@/lib/ask/selection'
import { CHART } from '@/lib/ask/sets'
import type { ChartFacts } from '@/lib/chart/facts'
import type { ThreadView } from '@/lib/chart/view'
import { EVERYTHING, isEverything, type Selection, selectionIn } from '@/lib/tension/selection'
import { HAPPENED_WORDS } from '@/lib/words/absence-words'
import { capital } from '@/lib/words/capital'
import { FILTER_WORDS, nameSize } from '@/lib/words/filter-words'
import { TONE_WORDS } from '@/lib/words/tone-words'
import { DomainFilter } from './domain-filter'
import { ThreadChip } from './thread-chip'

const TONES = [
  { value: null, label: FILTER_WORDS.tone.any },
  { value: 'raises', label: capital(TONE_WORDS.raises) },
  { value: 'eases', label: capital(TONE_WORDS.eases) },
] as const

const HAPPENED = [
  { value: null, label: FILTER_WORDS.happened.any },
  { value: 'yes', label: capital(HAPPENED_WORDS.yes) },
  { value: 'no', label: capital(HAPPENED_WORDS.no) },
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
  const active = Object.values(CHART.selection.print(selection)).filter((text) => text !== null).length
  const sides = [
    { value: null, label: FILTER_WORDS.by.any },
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
          legend={FILTER_WORDS.by.name}
          segments={sides}
          value={selection.by}
          onChange={(by) => onSelection({ ...selection, by })}
        />
        <Segmented
          legend={FILTER_WORDS.tone.name}
          segments={TONES}
          value={selection.tone}
          onChange={(tone) => onSelection({ ...selection, tone })}
        />
        <Segmented
          legend={FILTER_WORDS.happened.name}
          segments={HAPPENED}
          value={selection.happened}
          onChange={(happened) => onSelection({ ...selection, happened })}
        />
        <SizeFilter
          weight={selection.weight}
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
  return (
    <select
      aria-label={FILTER_WORDS.weight.name}
      className="control"
      value={weight ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
    >
      <option value="">{FILTER_WORDS.weight.any}</option>
      {sizesBeside(weight).map((size) => (
        <option key={size} value={size}>
          {nameSize(size)}
        </option>
      ))}
    </select>
  )
}
