import { ChevronDown } from 'lucide-react'
import { FILTER_WORDS, nameDomains } from '@/lib/words/filter-words'

/** The browser's own popover, which opens without scripts; its boxes belong to the form around it. */
export function DomainsMenu({
  domains,
  chosen,
}: {
  domains: Readonly<Record<string, string>>
  chosen: readonly string[]
}) {
  return (
    <>
      <button type="button" className="control" popoverTarget="domains" aria-haspopup="dialog">
        {nameDomains(domains, chosen)}
        <ChevronDown size={16} aria-hidden="true" className="text-soft" />
      </button>
      <div
        id="domains"
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
                  name="domain"
                  value={id}
                  className="size-4 accent-ink"
                  defaultChecked={chosen.includes(id)}
                />
                {name}
              </label>
            </li>
          ))}
        </ul>
        <div className="mt-2 flex justify-end border-rule border-t pt-2">
          <button type="submit" className="control">
            Apply
          </button>
        </div>
      </div>
    </>
  )
}
