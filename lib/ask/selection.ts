import type { Selection } from '../tension/selection'
import { choice, choiceOf, type Entry, fine, listOf, notRead } from './entry'
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

/** Sizes offered at one press. */
const SIZES = [2, 4, 6, 8] as const

/** The sizes to choose from, smallest first; one that was asked for and is not offered stands among them. */
export function sizesBeside(weight: number | undefined): number[] {
  return [...new Set([...SIZES, ...(weight === undefined ? [] : [weight])])].sort((a, b) => a - b)
}

const SIZE = { most: 20, step: 0.5 } as const

/** A number of half steps; 0 is any size. */
const weight: Entry<number | undefined> = {
  name: 'weight',
  meaning: 'Only acts with a score of at least this size, whatever its sign, in steps of 0.5',
  example: '4',
  json: 'number',
  read: (text) => {
    const size = /^\d{1,2}(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN
    if (size % SIZE.step === 0 && size <= SIZE.most) return fine(size === 0 ? undefined : size)
    return notRead(weight, undefined, text, `a number from 0 to ${SIZE.most} in steps of ${SIZE.step}`)
  },
  print: (size) => (size === undefined ? null : String(size)),
  standard: undefined,
  shown: 'acts of any size',
}

/** Which events are looked at. */
export const SELECTION: Noun<Selection, AskedFacts> = together({
  by: actor,
  domains,
  tone,
  happened,
  weight,
})

/** The side that asked for a condition. */
export const asker: Entry<string | null, Pick<AskedFacts, 'sides'>> = {
  ...actor,
  meaning: 'Code of the side that asked',
}
