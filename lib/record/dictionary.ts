import { EVERYTHING } from '../tension/selection'
import type { Dataset } from './dataset'
import { eventsCsv, seriesCsv } from './downloads'

/** A column of a download and what stands in it. */
export type Column = { readonly name: string; readonly meaning: string }

const SERIES: Readonly<Record<string, string>> = {
  date: 'Day, YYYY-MM-DD, in UTC',
  index: 'The index, 0 to 100 with 50 as neutral; for a selection, 50 plus the points it contributes',
  raw: 'Net raw points of the day, before the curve that bounds the index',
  grade: 'Name of the grade; empty for a selection, which has none',
}

const EVENTS: Readonly<Record<string, string>> = {
  id: 'Identifier, which never changes',
  date: 'Day of the act, YYYY-MM-DD; the day of the announcement in UTC',
  end_date: 'Last day of an act of several days',
  precision: 'day, or month when the sources name only the month and the day is a placeholder',
  title: 'Actor, verb, object',
  summary: 'What is documented, in two or three sentences',
  initiator: 'Code of the side that acted, or mutual',
  target: 'Code of the party it was directed at, or mutual',
  domain: 'Domain, by its id',
  class: 'Class of the codebook; empty for an event that is not scored',
  score: 'Tension points: plus raises tension, minus eases it; 0 when not scored',
  weight: 'Share of the score that counts, by how well it is documented: 1, 0.8 or 0',
  half_life: 'Days in which the act fades by half; empty when not scored',
  measures: 'Ids of the measures it brought into force, separated by vertical bars',
  did_not_happen:
    'How what was planned or asked for came to nothing: refused, cancelled, postponed or unanswered',
  planned: 'What did not happen',
  planned_for: 'Day it was planned or asked for; empty when no source names one',
  planned_precision: 'day or month, as far as the sources name the planned day',
  responds_to: 'Ids of the acts it answers, separated by vertical bars',
  follows: 'Ids of earlier events whose matter it carries on, separated by vertical bars',
  cameo: 'CAMEO code of the act',
  sources: 'Number of sources',
  independent_sources: 'Number of sources that share neither an owner nor an original report',
  source_names: 'Publishers, separated by vertical bars',
  source_urls: 'Addresses of the sources that have one, separated by vertical bars',
}

/** The columns of the daily series as it is written, each with its meaning. */
export function seriesColumns(dataset: Dataset): Column[] {
  const { asOf, dyad } = dataset
  const ofSides = Object.fromEntries(
    dyad.sides.map(({ code, name }) => [
      `raw_${code}`,
      `Raw points of acts by ${name}; an act of both sides counts half for each`,
    ]),
  )
  return describeColumns(seriesCsv(dataset, { from: asOf, to: asOf }, EVERYTHING), { ...SERIES, ...ofSides })
}

/** The columns of the events as they are written, each with its meaning. */
export function eventsColumns(dataset: Dataset): Column[] {
  return describeColumns(eventsCsv(dataset, []), EVENTS)
}

function describeColumns(csv: string, meanings: Readonly<Record<string, string>>): Column[] {
  const [header = ''] = csv.split('\r\n')
  return header.split(',').map((name) => {
    const meaning = meanings[name]
    if (meaning === undefined) throw new RangeError(`column "${name}" has no meaning in the data dictionary`)
    return { name, meaning }
  })
}
