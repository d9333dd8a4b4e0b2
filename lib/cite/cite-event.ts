import { formatEventDay } from '../chart/format'
import { calendar, type Day } from '../event/day'
import type { Citations } from './cite'
import { AUTHOR, apaDate, bibtexMonth, escapeTex, risDate } from './reference-text'

/** What a citation of an event's record names. */
export type CitedEvent = {
  readonly id: string
  readonly title: string
  /** Where the record can be read, with its scheme. */
  readonly address: string
  readonly day: Day
  readonly precision: 'day' | 'month'
  /** The day the record was entered or last corrected. */
  readonly recorded: Day
  readonly dataVersion: string
  readonly methodVersion: string
}

/** The record of an event as a reference, in the forms of `cite`. Each ends without a line end. */
export function citeEvent(cited: CitedEvent): Citations {
  return { apa: apa(cited), bibtex: bibtex(cited), ris: ris(cited) }
}

function apa(cited: CitedEvent): string {
  const { title, id, dataVersion, methodVersion, recorded, address } = cited
  const version = `record ${id}, data ${dataVersion}, method ${methodVersion}`
  return `${AUTHOR}. (${apaDate(recorded)}). ${title} (${version}) [${described(cited)}]. ${address}`
}

function bibtex(cited: CitedEvent): string {
  const { title, id, dataVersion, methodVersion, recorded, address } = cited
  const fields = [
    ['author', `{{${AUTHOR}}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ['year', `{${calendar(recorded).year}}`],
    ['month', bibtexMonth(recorded)],
    ['version', `{${escapeTex(`data ${dataVersion}, method ${methodVersion}`)}}`],
    ['note', `{${escapeTex(described(cited))}}`],
    ['url', `{${address}}`],
  ]
  return `@misc{tensiometer-${id},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`
}

function ris(cited: CitedEvent): string {
  const { title, id, dataVersion, methodVersion, recorded, address } = cited
  return [
    'TY  - DATA',
    `AU  - ${AUTHOR}`,
    `TI  - ${title}`,
    `PY  - ${calendar(recorded).year}`,
    `DA  - ${risDate(recorded)}`,
    `ET  - data ${dataVersion}, method ${methodVersion}`,
    `AN  - ${id}`,
    `N1  - ${described(cited)}`,
    `UR  - ${address}`,
    'ER  - ',
  ].join('\r\n')
}

function described({ day, precision }: CitedEvent): string {
  return `Event record, ${formatEventDay(day, precision)}`
}
