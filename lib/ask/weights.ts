import {
  AS_PUBLISHED,
  FACTOR,
  isAsPublished,
  leastFactor,
  type ReaderWeights,
} from '../tension/reader-weights'

/** Names of the two factors that are not on a group. */
const MEMORY = 'memory'
const LAMBDA = 'lambda'

/** What an address may say about weights, in words. */
export function expectedWeights(groups: readonly string[]): string {
  return (
    `factors such as ${groups[0] ?? MEMORY}:1.5,${LAMBDA}:0: ${[...groups, MEMORY, LAMBDA].join(', ')}, ` +
    `each 0 to ${FACTOR.most} in steps of ${FACTOR.step}, ${MEMORY} from ${leastFactor('halfLives')}`
  )
}

/** Weights as an address has them, `words:1.5,memory:2,lambda:0`; null when all are as published. */
export function printWeights(weights: ReaderWeights | null): string | null {
  if (weights === null || isAsPublished(weights)) return null
  const factors: readonly (readonly [string, number])[] = [
    ...Object.entries(weights.groups).sort(([a], [b]) => (a < b ? -1 : 1)),
    [MEMORY, weights.halfLives],
    [LAMBDA, weights.lambda],
  ]
  return factors
    .filter(([, factor]) => factor !== 1)
    .map(([name, factor]) => `${name}:${factor}`)
    .join(',')
}

/** What weights in an address mean: `weights` is null for the published ones, `misread` lists what means nothing. */
export type ReadWeights = { readonly weights: ReaderWeights | null; readonly misread: readonly string[] }

/** Reads weights from an address; of a name with two factors neither counts. */
export function readWeights(text: string, groups: readonly string[]): ReadWeights {
  const asked = new Map<string, readonly [string, number] | null>()
  for (const part of text.split(',')) asked.set(part, readFactor(part.trim(), groups))
  const factors = [...asked.values()].flatMap((read) => (read === null ? [] : [read]))
  const isTwofold = ([name, factor]: readonly [string, number]) =>
    factors.some(([other, another]) => other === name && another !== factor)
  const used = new Map(factors.filter((read) => !isTwofold(read)))
  const weights: ReaderWeights = {
    groups: Object.fromEntries(groups.flatMap((name) => changed(name, used.get(name)))),
    halfLives: used.get(MEMORY) ?? AS_PUBLISHED.halfLives,
    lambda: used.get(LAMBDA) ?? AS_PUBLISHED.lambda,
  }
  return {
    weights: isAsPublished(weights) ? null : weights,
    misread: [...asked].flatMap(([part, read]) => (read === null || isTwofold(read) ? [part] : [])),
  }
}

/** A factor that makes a difference. */
function changed(name: string, factor: number | undefined): [string, number][] {
  return factor === undefined || factor === 1 ? [] : [[name, factor]]
}

function readFactor(part: string, groups: readonly string[]): readonly [string, number] | null {
  const [, name = '', digits = ''] = /^([a-z]+):(\d(?:\.\d{1,2})?)$/.exec(part) ?? []
  if (digits === '' || ![...groups, MEMORY, LAMBDA].includes(name)) return null
  const factor = Number(digits)
  const least = leastFactor(name === MEMORY ? 'halfLives' : 'group')
  if (factor < least || factor > FACTOR.most || (factor / FACTOR.step) % 1 !== 0) return null
  return [name, factor]
}
