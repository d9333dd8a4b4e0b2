import { dayEntry } from './day-entry'
import { type Entry, fine, notRead } from './entry'
import type { AskedFacts } from './facts'
import { one } from './noun'
import { perhaps } from './problem'

const thread: Entry<string | null, Pick<AskedFacts, 'linked'>> = {
  name: 'thread',
  meaning: 'Id of the event whose thread a chart draws',
  example: '2022-08-02-a-visit',
  json: 'text',
  read: (text, { linked }) => {
    const id = text.toLowerCase()
    if (linked.has(id)) return fine(id)
    const expected = perhaps(id, linked, 'the id of an event that answers another or is answered')
    return notRead(thread, null, text, expected)
  },
  print: (id) => id,
  standard: null,
  shown: 'no thread',
}

const day = dayEntry(
  {
    name: 'day',
    meaning: 'The day whose sum is open; the last of the period when not given',
    example: '2023-02-04',
    shown: '',
  },
  'end',
)

/** The event whose thread is drawn. */
export const THREAD = one(thread)
/** The day whose sum is open. */
export const DAY = one(day)

/** An address of the page may be pasted with the day and thread it has open; data of a period do not depend on them. */
export const OPENED = {
  day: one({ ...day, meaning: 'Accepted from addresses of the page; changes nothing' }),
  thread: one({ ...thread, meaning: `${thread.meaning}; changes nothing in data` }),
}

/** The day whose sum a snapshot keeps. */
export const KEPT_DAY = one({ ...day, meaning: 'The day whose sum is kept; the last day when not given' })

/** The day a board or a ledger is read on. */
export function onDay(meaning: string) {
  return one(dayEntry({ name: 'on', meaning, example: day.example, shown: '' }, 'end'))
}
