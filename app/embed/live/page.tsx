import { pageMetadata } from '@/app/_site/page-metadata'
import { ProblemNote } from '@/app/_site/problem-note'
import { formatDay } from '@/lib/chart/format'
import { EmbeddedChart } from '../embedded-chart'
import { readTheme } from '../read-theme'
import { readLive } from './read-live'

export async function generateMetadata(props: PageProps<'/embed/live'>) {
  const { view, page } = await readLive(props)
  return pageMetadata({ title: view.title, path: page })
}

/** A chart for the frame of another page, with the data of the day it is opened. */
export default async function EmbeddedLive(props: PageProps<'/embed/live'>) {
  const { view, page, problems, notice } = await readLive(props)
  return (
    <EmbeddedChart
      view={view}
      theme={readTheme(await props.searchParams)}
      page={page}
      words={<ProblemNote problems={problems} notice={notice} />}
      code={`Live: data as of ${formatDay(view.asOf)}`}
    />
  )
}
