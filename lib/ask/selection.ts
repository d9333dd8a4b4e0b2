import type { Selection } from '../tension/selection'
import { choice, choiceOf, type Entry, listOf } from './entry'
import type { AskedFacts } from './facts'
import { type Noun, together } from './noun'

const actor = choiceOf(
  {
    name: 'by',
    meaning: 'Code of the side that acted; an act of both counts half',
    example: 'AAA',
    shown: 'both sides',
  },
  ({ sides }: Pick<AskedFacts, 'sides'>) => sides.map(({ code }) => code),
  null,
)

const domainList = listOf(
  {
    name: 'domain',
    meaning: 'Domains, separated by commas; all when not given',
    example: 'military,trade',
    shown: 'all domains',
  },
  ({ domains }: Pick<AskedFacts, 'domains'>) => Object.keys(domains),
)
/** In one order, whatever that of the codebook. */
const domains: typeof domainList = {
  ...domainList,
  read: (text, facts) => {
    const { value, problems } = domainList.read(text, facts)
    return { value: value.toSorted(), problems }
  },
}

const tone = choice(
  {
    name: 'tone',
    meaning: 'Only events that raise, or only those that ease',
    example: 'raises',
    shown: 'both',
  },
  ['raises', 'eases'],
  null,
)

const happened = choice(
  {
    name: 'happened',
    meaning: 'Only what happened, or only meetings, visits and calls that did not',
    example: 'yes',
    shown: 'both',
  },
  ['yes', 'no'],
  null,
)

/** Which events are looked at. */
export const SELECTION: Noun<Selection, AskedFacts> = together({ by: actor, domains, tone, happened })

/** The side that asked for a condition. */
export const asker: Entry<string | null, Pick<AskedFacts, 'sides'>> = {
  ...actor,
  meaning: 'Code of the side that asked',
}
