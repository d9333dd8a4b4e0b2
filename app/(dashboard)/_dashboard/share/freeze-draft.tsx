'use client'

import { useId } from 'react'
import { Segmented } from '@/app/_site/segmented'
import { MILESTONE_SETS, type MilestoneSet } from '@/lib/chart/layers'
import { NOTE_LENGTH, TITLE_LENGTH } from '@/lib/snapshot/plain-text'
import { lengthOf } from './draft-length'
import type { FreezeDraft } from './shared-view'

const SET_NAMES: Readonly<Record<MilestoneSet, string>> = { all: 'All', main: 'Main', none: 'None' }
const SETS = MILESTONE_SETS.map((value) => ({ value, label: SET_NAMES[value] }))

/** What the sharer may add before freezing: own words, and which layers the chart keeps. */
export function FreezeDraftFields({
  draft,
  ranged,
  onDraft,
}: {
  draft: FreezeDraft
  /** Whether the view has a range to show. */
  ranged: boolean
  onDraft: (draft: FreezeDraft) => void
}) {
  const { title, note, layers } = draft
  return (
    <div className="grid gap-3">
      <Words
        label="Your title"
        text={title}
        most={TITLE_LENGTH}
        rows={1}
        onText={(text) => onDraft({ ...draft, title: text })}
      />
      <Words
        label="Your note"
        text={note}
        most={NOTE_LENGTH}
        rows={2}
        onText={(text) => onDraft({ ...draft, note: text })}
      />
      <p className="text-soft text-xs">Optional; shown in quotation marks as the words of the sharer.</p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm">
        <span aria-hidden="true">Milestones</span>
        <Segmented
          legend="Milestones"
          segments={SETS}
          value={layers.milestones}
          onChange={(milestones) => onDraft({ ...draft, layers: { ...layers, milestones } })}
        />
        <label className="flex items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            className="size-4 accent-ink"
            checked={layers.stems}
            onChange={(event) => onDraft({ ...draft, layers: { ...layers, stems: event.target.checked } })}
          />
          Events under the line
        </label>
        {ranged ? (
          <label className="flex items-center gap-2 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              className="size-4 accent-ink"
              checked={layers.range}
              onChange={(event) => onDraft({ ...draft, layers: { ...layers, range: event.target.checked } })}
            />
            Range
          </label>
        ) : null}
      </div>
    </div>
  )
}

function Words({
  label,
  text,
  most,
  rows,
  onText,
}: {
  label: string
  text: string
  most: number
  rows: number
  onText: (text: string) => void
}) {
  const id = useId()
  const count = lengthOf(text)
  const over = count > most
  return (
    <div>
      <div className="flex justify-between text-soft text-xs">
        <label htmlFor={id}>{label}</label>
        <span id={`${id}-count`} className={over ? 'text-warn' : undefined}>
          {count} of {most}
        </span>
      </div>
      <textarea
        id={id}
        rows={rows}
        value={text}
        aria-describedby={`${id}-count`}
        aria-invalid={over}
        className="mt-1 block w-full resize-none rounded-xs border border-edge bg-paper px-3 py-1.5 text-sm pointer-coarse:min-h-11"
        // One line of plain text is kept; a pasted break becomes a space.
        onChange={(event) => onText(event.target.value.replaceAll(/\s/g, ' '))}
      />
    </div>
  )
}
