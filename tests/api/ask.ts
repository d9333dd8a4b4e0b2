import { handle } from '@/lib/api/handle'
import { getDataset } from '@/lib/data/open-dataset'
import type { Dataset } from '@/lib/record/dataset'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'

type Respond = (request: Request, dataset: Dataset) => Response | Promise<Response>

/** Asks a handler as a route would. `query` follows the question mark. */
export function ask(
  respond: Respond,
  query = '',
  { dir = TINY_CONTENT, headers = {} }: { dir?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  const request = new Request(`http://localhost/api/v1/x?${query}`, { headers })
  return handle(
    request,
    (dataset) => respond(request, dataset),
    () => getDataset(dir),
  )
}

/** Reads RFC 4180 text: quoted fields may hold commas, quotes and line ends. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
