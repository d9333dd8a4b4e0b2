'use client'

import { useId } from 'react'

export type Segment<T> = { readonly value: T; readonly label: string }

/** One choice of a few, side by side: radio buttons, so that arrow keys move the choice. */
export function Segmented<T extends string | null>({
  legend,
  segments,
  value,
  onChange,
}: {
  legend: string
  segments: readonly Segment<T>[]
  value: T
  onChange: (value: T) => void
}) {
  const name = useId()
  return (
    <fieldset className="flex">
      <legend className="sr-only">{legend}</legend>
      {segments.map((segment) => (
        <label
          key={segment.label}
          className="control -ml-px first-of-type:ml-0 has-checked:z-1 has-focus-visible:outline-2 has-focus-visible:outline-focus relative has-focus-visible:z-2 rounded-none first-of-type:rounded-l-xs last-of-type:rounded-r-xs"
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
          />
          {segment.label}
        </label>
      ))}
    </fieldset>
  )
}
