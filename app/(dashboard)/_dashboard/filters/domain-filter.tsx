'use client'

import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { FILTER_WORDS, nameDomains } from '@/lib/words/filter-words'

/** Which domains to look at; none chosen means all. The panel is the browser's own popover: Esc and a press outside close it. */
export function DomainFilter({
  domains,
  chosen,
  onChange,
}: {
  domains: Readonly<Record<string, string>>
  chosen: readonly string[]
  onChange: (domains: readonly string[]) => void
}) {
  const panel = useId()
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].sort())
  return (
    <>
      <button type="button" className="control" popoverTarget={panel} aria-haspopup="dialog">
        {nameDomains(domains, chosen)}
        <ChevronDown size={16} aria-hidden="true" className="text-soft" />
      </button>
      <div
        id={panel}
        popover="auto"
        role="dialog"
        aria-label={FILTER_WORDS.domain.name}
        className="panel p-2 sm:w-64"
      >
        <ul className="grid">
          {Object.entries(domains).map(([id, name]) => (
            <li key={id}>
              <label className="flex min-h-9 items-center gap-3 rounded-xs px-2 hover:bg-mark pointer-coarse:min-h-11">
                <input
                  type="checkbox"
                  className="size-4 accent-ink"
                  checked={chosen.includes(id)}
                  onChange={() => toggle(id)}
                />
                {name}
              </label>
            </li>
          ))}
        </ul>
        <div className="mt-2 flex justify-between border-rule border-t pt-2">
          <button
            type="button"
            className="control"
            disabled={chosen.length === 0}
            onClick={() => onChange([])}
          >
            {FILTER_WORDS.domain.any}
          </button>
          <button type="button" className="control" popoverTarget={panel} popoverTargetAction="hide">
            Done
          </button>
        </div>
      </div>
    </>
  )
}
