import type { Selection } from '../tension/selection'
import type { ChartFacts } from './facts'
import { formatList } from './format'

type Names = Pick<ChartFacts, 'dyadName' | 'sides' | 'domains'>

/**
 * The title of a chart that shows a part, which can never be read as the whole: "Part of A–B tension
 * from Bish acts: military events that raise tension".
 */
export function titlePart(facts: Names, selection: Selection): string {
  const by = adjectiveOf(facts, selection)
  const events = nameEvents(facts, selection)
  return `Part of ${facts.dyadName} tension${by ? ` from ${by} acts` : ''}${events ? `: ${events}` : ''}`
}

/** A selection as filters: "Bish acts, with half of each joint act · Military · raises tension". */
export function nameSelection(facts: Names, selection: Selection): string {
  const by = adjectiveOf(facts, selection)
  const parts = [
    by ? `${by} acts, with half of each joint act` : '',
    formatList(selection.domains.map((id) => facts.domains[id] ?? id)),
    selection.tone === null ? '' : `${selection.tone} tension`,
    onlyWhat(selection),
    onlySize(selection),
  ]
  return parts.filter((part) => part !== '').join(' · ') || 'all events'
}

function adjectiveOf({ sides }: Names, { by }: Selection): string {
  return sides.find(({ code }) => code === by)?.adjective ?? ''
}

function nameEvents({ domains }: Names, selection: Selection): string {
  const kinds = formatList(selection.domains.map((id) => domains[id] ?? id))
  const tone =
    selection.tone === null ? '' : ` that ${selection.tone === 'raises' ? 'raise' : 'ease'} tension`
  const named = kinds === '' && tone === '' ? '' : `${kinds === '' ? 'events' : `${kinds} events`}${tone}`
  return [named, onlyWhat(selection), onlySize(selection)].filter((words) => words !== '').join(', ')
}

/** The least size of a score: "only scores of 4 or more, up or down". */
function onlySize({ weight }: Selection): string {
  return weight === undefined ? '' : `only scores of ${weight} or more, up or down`
}

function onlyWhat({ happened }: Selection): string {
  if (happened === null) return ''
  return happened === 'yes' ? 'only what happened' : 'only what did not happen'
}
