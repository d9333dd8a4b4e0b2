import { formatDay } from '@/lib/chart/format'
import { isDay, parseDay } from '@/lib/event/day'
import type { BlockProps } from './block-props'

/** Every version of the codebook with its reason, newest first. */
export function Changes({ dataset: { codebook } }: BlockProps) {
  return (
    <dl className="mt-4 max-w-[44rem] text-sm">
      {codebook.changes.toReversed().map(({ version, date, reason, effect }) => (
        <div key={version} className="grid gap-x-6 border-rule border-b py-2 sm:grid-cols-[9rem_1fr]">
          <dt className="font-medium">
            {version}{' '}
            <span className="font-normal text-soft">{isDay(date) ? formatDay(parseDay(date)) : date}</span>
          </dt>
          <dd>
            {reason}.{effect ? <span className="block text-soft">{effect}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
