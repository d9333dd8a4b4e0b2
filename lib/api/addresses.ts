import { describe, type Parameter } from '../ask/describe'
import {
  ARCHIVE,
  type AskSet,
  BOARD,
  CHANGE,
  EVENTS,
  LEDGER,
  MEASURES,
  MOVED,
  NOTHING,
  OEMBED,
  PICTURE,
  RANGE,
  RECORD,
  SERIES,
  SNAPSHOT_BODY,
  SNAPSHOT_PICTURE,
  SUM,
} from '../ask/sets'

/** An address programs use, as the reference shows it. */
export type Address = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly answer: string
  readonly parameters: readonly Parameter[]
}

/** Every address of the API, with the parameters it reads. */
export const ADDRESSES: readonly Address[] = [
  get('/api/v1/series.{json|csv}', 'The daily index, or what a selection contributes to it', SERIES),
  get('/api/v1/events.{json|csv}', 'Events with scores and sources', EVENTS),
  get(
    '/api/v1/events/{id}.json',
    'One event in full: record, lines of its score, sources and links',
    NOTHING,
  ),
  get('/api/v1/days/{date}.json', 'The sum that makes up one day', SUM),
  get(
    '/api/v1/changes.json',
    'What made the difference between two days: price, the index points one raw point was worth on the way; parts, what each event moved at that price, by kind; points, their sum, which for everything is after - before',
    CHANGE,
  ),
  get('/api/v1/moves.json', 'The weeks in which the index moved furthest, and by what', MOVED),
  get('/api/v1/range.{json|csv}', 'The doubt of the index, day by day', RANGE),
  get('/api/v1/weighables.json', 'What scores are made of, to weigh the index anew', RECORD),
  get('/api/v1/benchmarks.json', 'How the imported outside indices compare', NOTHING),
  get('/api/v1/channels.json', 'How each channel stood on a day and over a period', BOARD),
  get(
    '/api/v1/measures.{json|csv}',
    'Every measure: its stages, how it stood on a day, and what it added to the index',
    MEASURES,
  ),
  get('/api/v1/conditions.json', 'The ledger of conditions as it stood on a day', LEDGER),
  get('/api/v1/chart.{svg|png}', 'A picture of exactly that view', PICTURE),
  post('/api/v1/snapshots', 'Keeps a view for ever; answers its id and address', SNAPSHOT_BODY),
  get('/api/v1/snapshots/{id}.{json|csv}', 'A kept view; 410 when it was removed', NOTHING),
  get('/api/v1/snapshots/{id}.{svg|png}', 'Its picture', SNAPSHOT_PICTURE),
  get('/api/v1/snapshots.json', 'The weekly archive', ARCHIVE),
  get('/api/v1/oembed', 'How to embed the chart at one of our addresses', OEMBED),
  {
    method: 'POST',
    path: '/api/v1/verify',
    answer: 'Whether a PNG or SVG file is ours, and what in it was changed; the file is the body',
    parameters: [],
  },
]

function get(path: string, answer: string, set: AskSet): Address {
  return { method: 'GET', path, answer, parameters: describe(set) }
}

function post(path: string, answer: string, set: AskSet): Address {
  return { method: 'POST', path, answer, parameters: describe(set) }
}
