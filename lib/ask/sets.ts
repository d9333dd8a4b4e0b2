import { CONDITION_STATUSES } from '../dialogue/conditions'
import { MEASURE_STATUSES } from '../measures/status'
import { MOVES } from '../tension/moves'
import { choice, type Entry, fine, notRead } from './entry'
import { DRAWN_WITH, KNOWN, LINE, LINE_IN_BODY, WEIGHED } from './line'
import { type AnyNoun, one, together } from './noun'
import { DAY, KEPT_DAY, OPENED, onDay, THREAD } from './opened'
import { OWN_WORDS } from './own-words'
import { PERIOD, TWO_DAYS } from './period'
import { EMBED_THEME, LAYERS, LAYERS_IN_BODY, SNAPSHOT_STYLE, STYLE } from './picture'
import { asker, imposer, SELECTION, weight } from './selection'
import { PAGE, SEARCH, SORTED, words } from './table'

/** What an address or a body takes, noun by noun, in the order in which it is written. */
export type AskSet = Readonly<Record<string, AnyNoun>>

// Pages.

/** `/`, `/days/{date}`, `/changes`, `/embed/live`: a chart, and the day that is open. */
export const CHART = { days: PERIOD, selection: SELECTION, thread: THREAD, day: DAY, line: LINE }
/** `/embed/live` */
export const EMBED = { ...CHART, theme: EMBED_THEME }
/** `/events` */
export const TABLE = {
  days: PERIOD,
  selection: SELECTION,
  day: DAY,
  search: SEARCH,
  sorted: SORTED,
  page: PAGE,
}

// API, and the pages that show the same.

/** A part of the record. */
const DATA = { days: PERIOD, selection: SELECTION, ...OPENED }
/** `GET /api/v1/events.*` */
export const EVENTS = { ...DATA, search: SEARCH }
/** `GET /api/v1/series.*` */
export const SERIES = { ...DATA, weighed: WEIGHED, drawn: DRAWN_WITH }
/** `GET /api/v1/days/{date}.json` */
export const SUM = { selection: SELECTION, weighed: WEIGHED }
/** `GET /api/v1/changes.json` */
export const CHANGE = { days: PERIOD, selection: SELECTION }
/** `GET /api/v1/weighables.json` */
export const RECORD = { record: KNOWN }
/** `GET /api/v1/range.*` */
export const RANGE = {
  days: PERIOD,
  acts: one(
    choice(
      {
        name: 'acts',
        meaning:
          'Whether the range allows for acts that are not in the record, by the last audit of it, or only for those that are',
        example: 'recorded',
        shown: 'all',
      },
      ['all', 'recorded'] as const,
      'all',
    ),
  ),
  shape: one(
    choice(
      {
        name: 'shape',
        meaning: 'In JSON: an object for each day, or only the two ends of the 90% range as lists, to 0.1',
        example: 'ends',
        shown: 'days',
      },
      ['days', 'ends'],
      'days',
    ),
  ),
}
/** `/channels`, `GET /api/v1/channels.json` */
export const BOARD = {
  days: PERIOD,
  on: onDay('The day whose states are given; the last day of the period when not given'),
}
/** `GET /api/v1/measures.*` */
export const MEASURES = {
  ...BOARD,
  by: one(imposer),
  status: one(
    choice(
      {
        name: 'status',
        meaning: 'How the measure stood on that day',
        example: 'in-force',
        shown: 'all of them',
      },
      MEASURE_STATUSES,
      null,
    ),
  ),
}
/** `/measures` */
export const REGISTER = { ...MEASURES, words: one({ ...words, shown: 'all measures' }) }
/** `GET /api/v1/moves.json` */
export const MOVED = { days: PERIOD, least: one({ ...weight, example: String(MOVES.strong) }) }
/** `/conditions`, `GET /api/v1/conditions.json` */
export const LEDGER = {
  on: onDay('The day the ledger is given for; the as-of day when not given'),
  by: one(asker),
  status: one(
    choice(
      {
        name: 'status',
        meaning: 'What had become of the condition by that day',
        example: 'open',
        shown: 'all of them',
      },
      CONDITION_STATUSES,
      null,
    ),
  ),
}
/** `GET /api/v1/chart.svg|.png` */
export const PICTURE = {
  days: PERIOD,
  selection: SELECTION,
  thread: THREAD,
  line: LINE,
  day: OPENED.day,
  style: STYLE,
  layers: LAYERS,
}
/** `GET /api/v1/snapshots/{id}.svg|.png` */
export const SNAPSHOT_PICTURE = { style: SNAPSHOT_STYLE }
/** Requests that take no parameter. */
export const NOTHING = {}

/** `GET /api/v1/snapshots.json` */
export const ARCHIVE = {
  weekly: one(
    choice(
      {
        name: 'weekly',
        meaning: 'The weekly archive, the only list there is: other snapshots are known by their links alone',
        example: '1',
        shown: 'the weekly archive',
      },
      ['true', '1'],
      null,
    ),
  ),
}

const verbatim = (name: string, meaning: string, example: string, standard: string): Entry<string> => ({
  name,
  meaning,
  example,
  json: 'text',
  verbatim: true,
  read: (text) => fine(text),
  print: (text) => (text === standard ? null : text),
  standard,
  shown: '',
})

const pixels = (name: string, meaning: string): Entry<number | null> => {
  const entry: Entry<number | null> = {
    name,
    meaning,
    example: '600',
    json: 'number',
    read: (text) =>
      /^0*[1-9]\d{0,5}$/.test(text)
        ? fine(Number(text))
        : notRead(entry, null, text, 'a whole number from 1'),
    print: (value) => (value === null ? null : String(value)),
    standard: null,
    shown: '',
  }
  return entry
}

/** `GET /api/v1/oembed`; consumers send parameters of their own, which the standard lets them. */
export const OEMBED = {
  asked: together({
    url: verbatim('url', 'Address of a chart on this site', 'https://…/?p=3y', ''),
    format: verbatim('format', 'json; others are answered with 501', 'json', 'json'),
    maxwidth: pixels('maxwidth', 'Most pixels the frame may be wide'),
    maxheight: pixels('maxheight', 'Most pixels the frame may be high'),
  }),
}

/** `POST /api/v1/snapshots`: the view to freeze, in absolute days so that it never means another period later. */
export const SNAPSHOT_BODY = {
  days: TWO_DAYS,
  day: KEPT_DAY,
  selection: SELECTION,
  thread: THREAD,
  line: LINE_IN_BODY,
  layers: LAYERS_IN_BODY,
  words: OWN_WORDS,
}

// Commands.

/** `npm run series` */
export const CLI_SERIES = { days: PERIOD, selection: SELECTION }
/** `npm run explain` */
export const CLI_SUM = { day: DAY, selection: SELECTION }
