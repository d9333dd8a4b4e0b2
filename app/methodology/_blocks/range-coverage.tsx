import { formatCount, formatDay } from '@/lib/chart/format'
import { methodChecks } from '@/lib/data/server'
import { recallOf } from '@/lib/tension/missing'
import { RECODINGS } from '@/lib/tension/recoding'
import type { BlockProps } from './block-props'
import { percent } from './numbers'

/** How often lines of re-coded records lie within the range; nothing without coding runs. */
export async function RangeCoverage({ dataset }: BlockProps) {
  const { recodings } = await methodChecks(dataset)
  return (
    <>
      <RecordAudit dataset={dataset} />
      {recodings === null ? null : <Recodings recodings={recodings} />}
    </>
  )
}

/** What the last audit found; nothing without one. */
function RecordAudit({ dataset: { audits } }: BlockProps) {
  const audit = audits.at(-1)
  if (!audit) return null
  const listed = audit.strata.reduce((sum, stratum) => sum + stratum.listed, 0)
  return (
    <p className="mt-3.5 max-w-[44rem]">
      The last audit, of {formatDay(audit.on)}, found {percent(recallOf(audit))} of {formatCount(listed)} acts
      on outside lists in the record. {audit.note}.
    </p>
  )
}

function Recodings({
  recodings,
}: {
  recodings: NonNullable<Awaited<ReturnType<typeof methodChecks>>['recodings']>
}) {
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
