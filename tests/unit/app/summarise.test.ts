import { QueryClient } from '@tanstack/react-query'
import { expect, onTestFinished, test, vi } from 'vitest'
import { eventsQuery } from '@/app/(dashboard)/_dashboard/queries'
import { getEvents } from '@/lib/api/events'
import { getDataset } from '@/lib/data/open-dataset'
import { ask } from '@/tests/api/ask'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'

test.each(['content', TINY_CONTENT])(
  'lists and charts show every event of %s alike, whether the server wrote them or the API was asked',
  async (dir) => {
    vi.stubGlobal('fetch', () => ask((request, data) => getEvents(request, data, 'json'), '', { dir }))
    onTestFinished(() => void vi.unstubAllGlobals())
    const byClient = await new QueryClient().fetchQuery(eventsQuery)
    const { summaries } = await getDataset(dir)
    expect(byClient.length).toBe(summaries.length)
    const byServer = new Map(summaries.map((event) => [event.id, event]))
    for (const event of byClient) expect(event).toEqual(byServer.get(event.id))
  },
)
