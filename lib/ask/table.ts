import type { ChartFacts } from '../chart/facts'
import { CONTEXT, type EventSearch } from '../event/event-search'
import { PUBLISHER_KINDS } from '../event/publisher-kinds'
import { choice, choiceOf, type Entry, fine, notRead } from './entry'
import { type Noun, one, together } from './noun'

export const words: Entry<string> = {
  name: 'q',
  meaning: 'Words that must all occur in title, summary, actors or place, each from its beginning',
  example: 'radar',
  json: 'text',
  verbatim: true,
  read: (text) => fine(text),
  print: (text) => (text === '' ? null : text),
  standard: '',
  shown: 'all events',
}

const classId = choiceOf(
  {
    name: 'class',
    meaning: 'A class of the codebook, or context for records that are not scored',
    example: 'context',
    shown: 'all classes',
  },
  ({ classes }: Pick<ChartFacts, 'classes'>) =>
    [...Object.keys(classes), CONTEXT].map((id) => id.toLowerCase()),
  null,
)
/** Small letters in an address, capitals in the codebook. */
const eventClass: typeof classId = {
  ...classId,
  read: (text, facts) => {
    const { value, problems } = classId.read(text, facts)
    return { value: value?.toUpperCase() ?? null, problems }
  },
  print: (id) => id?.toLowerCase() ?? null,
}

const kind = choice(
  {
    name: 'source',
    meaning: 'Kind of whoever first published at least one of the sources',
    example: PUBLISHER_KINDS[0],
    shown: 'sources of all kinds',
  },
  PUBLISHER_KINDS,
  null,
)

/** What is looked for beside a period and a selection. */
export const SEARCH: Noun<EventSearch, Pick<ChartFacts, 'classes'>> = together({
  words,
  class: eventClass,
  kind,
})

const SORTS = ['date', 'score', 'points', 'sources'] as const
export type EventSort = (typeof SORTS)[number]
/** `desc`: newest first, most tension first, most sources first. */
export type SortOrder = 'asc' | 'desc'

/** The order of the table. */
export const SORTED = together({
  sort: choice(
    { name: 'sort', meaning: 'A column to sort by', example: 'score', shown: 'by date' },
    SORTS,
    'date',
  ),
  order: choice(
    { name: 'order', meaning: 'desc for most first, or asc', example: 'asc', shown: 'descending order' },
    ['desc', 'asc'] as const,
    'desc',
  ),
})

const page: Entry<number> = {
  name: 'page',
  meaning: 'A page of the table, from 1',
  example: '2',
  json: 'number',
  read: (text) =>
    /^[1-9]\d{0,5}$/.test(text) ? fine(Number(text)) : notRead(page, 1, text, 'a number from 1'),
  print: (number) => (number === 1 ? null : String(number)),
  standard: 1,
  shown: 'page 1',
}

/** The page of the table. */
export const PAGE = one(page)
