import type { EventDetail } from '@/lib/data/server'
import { printDay } from '@/lib/event/day'

/** The event for machines that read schema.org. A day that no source names is printed as its month. */
export function linkedData({ event, sources }: EventDetail, address: string) {
  const date = printDay(event.date)
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': address,
    url: address,
    name: event.title,
    description: event.summary,
    startDate: event.precision === 'month' ? date.slice(0, 7) : date,
    ...(event.endDate === undefined ? {} : { endDate: printDay(event.endDate) }),
    ...(event.place === undefined ? {} : { location: { '@type': 'Place', name: event.place } }),
    subjectOf: sources.map(({ publisher, title, url, published, language }) => ({
      '@type': 'CreativeWork',
      name: title,
      inLanguage: language,
      publisher: { '@type': 'Organization', name: publisher.name },
      ...(url === null ? {} : { url }),
      ...(published === null ? {} : { datePublished: printDay(published) }),
    })),
  }
}
