import { PageShell } from '@/app/_site/page-shell'
import { siteAddress } from '@/app/_site/site-address'
import { rangeOn } from '@/lib/chart/range-band'
import { getDataset, lineOfSpec, type OpenedSnapshot, sinceSnapshot } from '@/lib/data/server'
import { CiteSnapshot } from './cite-snapshot'
import { FrozenChart } from './frozen-chart'
import { FrozenFiles } from './frozen-files'
import { FrozenHead } from './frozen-head'
import { FrozenSum } from './frozen-sum'
import { SinceSaved } from './since-saved'

/** A kept chart with the sum of its day, what has changed since, and how to cite it. */
export async function FrozenPage({ opened }: { opened: OpenedSnapshot }) {
  const { id, savedAt, snapshot } = opened
  const { view, spec, sum } = snapshot
  const { title, period, dataVersion, methodVersion } = view
  const dataset = await getDataset()
  const line = lineOfSpec(dataset, spec)
  const address = `${await siteAddress()}/s/${id}`
  const whole = view.kind === 'index'
  return (
    <PageShell facts={view} className="">
      <FrozenHead opened={opened} line={line} />
      <div className="dashboard mt-6">
        <div className="min-w-0 [grid-area:chart]">
          <FrozenChart snapshot={snapshot} line={line} />
        </div>
        <div className="grid min-w-0 content-start gap-10 [grid-area:rail]">
          <FrozenSum
            sum={sum}
            range={view.range && rangeOn(view.range, period.from, sum.day)}
            whole={whole}
          />
          <SinceSaved since={sinceSnapshot(dataset, snapshot)} whole={whole} />
        </div>
        <div className="grid min-w-0 content-start gap-10 [grid-area:below]">
          <CiteSnapshot cited={{ id, title, address, savedAt, dataVersion, methodVersion, period }} />
          <FrozenFiles id={id} />
        </div>
      </div>
    </PageShell>
  )
}
