import type * as z from 'zod'
import {
  archiveQuery,
  changeQuery,
  channelsQuery,
  chartQuery,
  conditionsQuery,
  dataQuery,
  dayQuery,
  measuresQuery,
  movesQuery,
  noQuery,
  oembedQuery,
  rangeQuery,
  recordQuery,
  seriesQuery,
  snapshotBody,
  snapshotPictureQuery,
} from './requests'

/** An address programs use, as the reference shows it. */
export type Address = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly answer: string
  readonly parameters: readonly Parameter[]
}
export type Parameter = { readonly name: string; readonly meaning: string }

/** Every address of the API, with the parameters it reads. */
export const ADDRESSES: readonly Address[] = [
  get('/api/v1/series.{json|csv}', 'The daily index, or what a selection contributes to it', seriesQuery),
  get('/api/v1/events.{json|csv}', 'Events with scores and sources', dataQuery),
  get(
    '/api/v1/events/{id}.json',
    'One event in full: record, lines of its score, sources and links',
    noQuery,
  ),
  get('/api/v1/days/{date}.json', 'The sum that makes up one day', dayQuery),
  get(
    '/api/v1/changes.json',
    'What made the difference between two days: price, the index points one raw point was worth on the way; parts, what each event moved at that price, by kind; points, their sum, which for everything is after - before',
    changeQuery,
  ),
  get('/api/v1/moves.json', 'The weeks in which the index moved furthest, and by what', movesQuery),
  get('/api/v1/range.{json|csv}', 'The doubt of the index, day by day', rangeQuery),
  get('/api/v1/weighables.json', 'What scores are made of, to weigh the index anew', recordQuery),
  get('/api/v1/benchmarks.json', 'How the imported outside indices compare', noQuery),
  get('/api/v1/channels.json', 'How each channel stood on a day and over a period', channelsQuery),
  get(
    '/api/v1/measures.{json|csv}',
    'Every measure: its stages, how it stood on a day, and what it added to the index',
    measuresQuery,
  ),
  get('/api/v1/conditions.json', 'The ledger of conditions as it stood on a day', conditionsQuery),
  get('/api/v1/chart.{svg|png}', 'A picture of exactly that view', chartQuery),
  post('/api/v1/snapshots', 'Keeps a view for ever; answers its id and address', snapshotBody),
  get('/api/v1/snapshots/{id}.{json|csv}', 'A kept view; 410 when it was removed', noQuery),
  get('/api/v1/snapshots/{id}.{svg|png}', 'Its picture', snapshotPictureQuery),
  get('/api/v1/snapshots.json', 'The weekly archive', archiveQuery),
  get('/api/v1/oembed', 'How to embed the chart at one of our addresses', oembedQuery),
  {
    method: 'POST',
    path: '/api/v1/verify',
    answer: 'Whether a PNG or SVG file is ours, and what in it was changed; the file is the body',
    parameters: [],
  },
]

function get(path: string, answer: string, query: z.ZodObject): Address {
  return { method: 'GET', path, answer, parameters: describe(query) }
}

function post(path: string, answer: string, body: z.ZodObject): Address {
  return { method: 'POST', path, answer, parameters: describe(body) }
}

function describe({ shape }: z.ZodObject): Parameter[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const meaning = 'description' in schema ? schema.description : undefined
    return typeof meaning === 'string' ? { name, meaning } : []
  })
}
