import { pageMetadata } from '@/app/_site/page-metadata'
import { PageShell } from '@/app/_site/page-shell'
import { printAddress } from '@/lib/ask/print-address'
import { PICTURE } from '@/lib/ask/sets'
import { eventNeighbours } from '@/lib/data/server'
import { aroundEvent } from './around-event'
import { EventAround } from './event-around'
import { EventArticle } from './event-article'
import { EventNeighbours } from './event-neighbours'
import { linkedData } from './linked-data'
import { readEvent } from './read-event'

export async function generateMetadata(props: PageProps<'/events/[id]'>) {
  const { dataset, detail, path } = await readEvent(props)
  const { title, summary, date } = detail.event
  const picture = printAddress('/api/v1/chart.png', PICTURE, aroundEvent(dataset.facts, date))
  return pageMetadata({ title, description: summary, path, card: { type: 'article', picture } })
}

export default async function EventPage(props: PageProps<'/events/[id]'>) {
  const reading = await readEvent(props)
  const { dataset, detail, address } = reading
  return (
    <>
      <PageShell
        facts={dataset.facts}
        className="grid content-start gap-x-16 gap-y-10 pt-8 wide:grid-cols-[minmax(0,1fr)_minmax(0,36rem)]"
      >
        <EventArticle reading={reading} />
        <EventAround reading={reading} />
        <div className="wide:col-span-2">
          <EventNeighbours neighbours={eventNeighbours(dataset, detail.event.id)} />
        </div>
      </PageShell>
      <script type="application/ld+json">{JSON.stringify(linkedData(detail, address))}</script>
    </>
  )
}
