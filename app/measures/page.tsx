import { StatePatterns } from '@/app/_board/state-patterns'
import { PageLinks } from '@/app/_site/page-links'
import { pageMetadata } from '@/app/_site/page-metadata'
import { PageShell } from '@/app/_site/page-shell'
import { ProblemNote } from '@/app/_site/problem-note'
import { printAddress } from '@/lib/ask/print-address'
import { REGISTER } from '@/lib/ask/sets'
import { formatCounted, formatDay } from '@/lib/chart/format'
import { countMeasures, groupMeasures } from './board'
import { measureLinks } from './measure-links'
import { MeasuresFilter } from './measures-filter'
import { readMeasures } from './read-measures'
import { ShareKey } from './share-key'
import { ShownMeasures, WhatStands } from './shown-measures'
import { SideSection } from './side-section'

export async function generateMetadata(props: PageProps<'/measures'>) {
  const { request, rows } = await readMeasures(props)
  return pageMetadata({
    title: `Measures in force on ${formatDay(request.on)}`,
    description: `Of ${formatCounted(rows.length, 'measure')}: ${countMeasures(rows)}.`,
    path: printAddress('/measures', REGISTER, { on: request.onChosen ? request.on : null }),
  })
}

export default async function MeasuresPage(props: PageProps<'/measures'>) {
  const { dataset, request, rows, shown } = await readMeasures(props)
  const { facts, codebook } = dataset
  const { drawn, on, problems, notice } = request
  return (
    <PageShell here="/measures" facts={facts}>
      <h1 className="headline">Measures in force on {formatDay(on)}</h1>
      <WhatStands shown={shown} />
      <ProblemNote problems={problems} notice={notice} />
      <MeasuresFilter facts={facts} request={request} />
      <StatePatterns />
      <div className="mt-6">
        <ShareKey />
      </div>
      <ShownMeasures shown={shown} all={rows.length} />
      {groupMeasures(shown, facts).map((group) => (
        <SideSection
          key={group.by}
          group={group}
          period={drawn}
          on={on}
          names={facts}
          instruments={codebook.instruments}
        />
      ))}
      <div className="mt-6">
        <PageLinks links={measureLinks(request)} />
      </div>
    </PageShell>
  )
}
