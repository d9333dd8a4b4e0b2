import { formatCount } from '@/lib/chart/format'
import { methodChecks } from '@/lib/data/server'
import { RECODINGS } from '@/lib/tension/recoding'
import type { BlockProps } from './block-props'
import { percent } from './numbers'

/** How often lines of re-coded records lie within the range; nothing without coding runs. */
export async function RangeCoverage({ dataset }: BlockProps) {
  const { recodings } = await methodChecks(dataset)
  if (recodings === null) return null
  return (
    <p className="mt-3.5 max-w-[44rem]">
      A test of the range: {formatCount(recodings.draws)} re-codings of the record, in which each of{' '}
      {formatCount(recodings.recoded)} events takes the code of one of the{' '}
      <a className="link" href="#agreement">
        coding runs
      </a>{' '}
      at random and, with a chance of {percent(RECODINGS.shifted)}, {RECODINGS.shift} points more or less.
      Their lines lie within the 90&nbsp;% range on {percent(recodings.within)} of days, and on{' '}
      {percent(recodings.least)} in the worst of them. Re-codings vary one part of what the range varies, so a
      share above 90&nbsp;% is to be expected and does not make the range too wide. Nor does it show that the
      range would hold the line of coders who read the codebook otherwise.
    </p>
  )
}
