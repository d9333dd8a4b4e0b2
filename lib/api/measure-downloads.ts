import type { Dataset } from '../record/dataset'
import { getEvents } from './events'
import { getSeries } from './series'

/** A whole data set on offer, as large as it is served. */
export type Download = {
  readonly what: 'series' | 'events'
  readonly rows: number
  readonly files: readonly {
    readonly format: 'csv' | 'json'
    readonly href: string
    readonly bytes: number
  }[]
}

const measured = new WeakMap<Dataset, Promise<readonly Download[]>>()

/** The downloads with their rows and sizes, measured once for each data set. */
export function measureDownloads(dataset: Dataset): Promise<readonly Download[]> {
  const known = measured.get(dataset)
  if (known) return known
  const { from, asOf } = dataset.dyad.coverage
  const fresh = Promise.all([
    measure('series', asOf - from + 1, (request, format) => getSeries(request, dataset, format)),
    measure('events', dataset.events.length, (request, format) => getEvents(request, dataset, format)),
  ])
  measured.set(dataset, fresh)
  return fresh
}

async function measure(
  what: Download['what'],
  rows: number,
  answer: (request: Request, format: 'csv' | 'json') => Response,
): Promise<Download> {
  const files = (['csv', 'json'] as const).map(async (format) => {
    const href = `/api/v1/${what}.${format}`
    const body = await answer(new Request(`http://localhost${href}`), format).arrayBuffer()
    return { format, href, bytes: body.byteLength }
  })
  return { what, rows, files: await Promise.all(files) }
}
