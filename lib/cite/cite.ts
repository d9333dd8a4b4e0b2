import { formatPeriod } from '../chart/format'
import type { Period } from '../chart/period'
import { calendar, type Day, dayOfMoment } from '../event/day'
import { AUTHOR, apaDate, bibtexMonth, escapeTex, risDate } from './reference-text'

/** What a citation of a snapshot names. */
export type Cited = {
  readonly id: string
  /** The chart's own title; a sharer's title is not ours to cite. */
  readonly title: string
  /** Where the snapshot can be seen, with its scheme. */
  readonly address: string
  /** The moment it was saved, ISO 8601 in UTC. */
  readonly savedAt: string
  readonly dataVersion: string
  readonly methodVersion: string
  readonly period: Period
}

export type Citations = { readonly apa: string; readonly bibtex: string; readonly ris: string }

/** A snapshot as a reference: in the style of the APA (7th edition), for BibTeX and for RIS. Each ends without a line end. */
export function cite(cited: Cited): Citations {
  const saved = dayOfMoment(cited.savedAt)
  return { apa: apa(cited, saved), bibtex: bibtex(cited, saved), ris: ris(cited, saved) }
}

/** The data set as it stands, which a later version replaces, as a reference in the style of the APA and for BibTeX. */
export function citeData({
  title,
  address,
  asOf,
  dataVersion,
  methodVersion,
}: Pick<Cited, 'title' | 'address' | 'dataVersion' | 'methodVersion'> & {
  readonly asOf: Day
}): Pick<Citations, 'apa' | 'bibtex'> {
  const { year } = calendar(asOf)
  const version = `data ${dataVersion}, method ${methodVersion}`
  const fields = [
    ['author', `{{${AUTHOR}}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ['year', `{${year}}`],
    ['version', `{${escapeTex(version)}}`],
    ['url', `{${address}}`],
  ]
  return {
    apa: `${AUTHOR}. (${year}). ${title} (${version}) [Data set]. ${address}`,
    bibtex: printBibtex(`tensiometer-${dataVersion}`, fields),
  }
}

function apa({ title, id, dataVersion, methodVersion, period, address }: Cited, saved: Day): string {
  const version = `snapshot ${id}, data ${dataVersion}, method ${methodVersion}`
  return `${AUTHOR}. (${apaDate(saved)}). ${title} (${version}) [Chart, ${formatPeriod(period)}]. ${address}`
}

function bibtex({ title, id, dataVersion, methodVersion, period, address }: Cited, saved: Day): string {
  const fields = [
    // A second pair of braces keeps names whole and capitals as they are.
    ['author', `{{${AUTHOR}}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ['year', `{${calendar(saved).year}}`],
    ['month', bibtexMonth(saved)],
    ['version', `{${escapeTex(`data ${dataVersion}, method ${methodVersion}`)}}`],
    ['note', `{${escapeTex(`Snapshot ${id}, ${formatPeriod(period)}`)}}`],
    ['url', `{${address}}`],
  ]
  return printBibtex(`tensiometer-${id}`, fields)
}

function printBibtex(key: string, fields: readonly (readonly string[])[]): string {
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`
}

function ris({ title, id, dataVersion, methodVersion, period, address }: Cited, saved: Day): string {
  return [
    'TY  - DATA',
    `AU  - ${AUTHOR}`,
    `TI  - ${title}`,
    `PY  - ${calendar(saved).year}`,
    `DA  - ${risDate(saved)}`,
    `ET  - data ${dataVersion}, method ${methodVersion}`,
    `AN  - ${id}`,
    `N1  - ${formatPeriod(period)}`,
    `UR  - ${address}`,
    'ER  - ',
  ].join('\r\n')
}
