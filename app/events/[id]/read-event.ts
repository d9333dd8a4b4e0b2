import { notFound } from 'next/navigation'
import { type Asked, readOnce } from '@/app/_site/read-once'
import { siteAddress } from '@/app/_site/site-address'
import { eventDetail, getDataset } from '@/lib/data/server'

/** An event with all that stands on its page, and the one address of that page. */
export type EventReading = Awaited<ReturnType<typeof readEvent>>

export const readEvent = readOnce(async ({ params: { id } }: Asked<{ id: string }>) => {
  const dataset = await getDataset()
  const detail = eventDetail(dataset, id) ?? notFound()
  const path = `/events/${id}`
  return { dataset, detail, path, address: `${await siteAddress()}${path}` }
})
