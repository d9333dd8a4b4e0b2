import type { Chance } from './chance'
import type { WeighableEvent } from './reweigh'

/** Acts of one direction, and of a size where sizes were told apart, that an audit looked for and found in the record. */
type AuditStratum = {
  readonly direction: 'raises' | 'eases'
  /** By |score|: under 4, or from 4; null where the audit did not tell sizes apart. */
  readonly size: 'under-4' | 'from-4' | null
  /** Acts on the outside lists, and those of them that the record had. */
  readonly listed: number
  readonly recorded: number
}

/** How complete the record is, from lists that no record came from. */
export type RecordAudit = {
  /** |score| from which acts were looked for. */
  readonly least: number
  readonly strata: readonly AuditStratum[]
}

/** |score| that parts small acts from large ones. */
const LARGE = 4
/** Days by which a missing act may be dated before or after the act it is like. */
const MOVED_DAYS = 45

/** A stratum with the recorded acts that missing ones are like. */
type AuditPool = { readonly stratum: AuditStratum; readonly recorded: readonly WeighableEvent[] }

/** The recorded acts of each stratum. @param events of one order, so that the same chance gives the same acts */
export function poolsOf(events: readonly WeighableEvent[], { strata, least }: RecordAudit): AuditPool[] {
  return strata.map((stratum) => ({
    stratum,
    recorded: events.filter((weighable) => isOf(weighable, stratum, least)),
  }))
}

/** An act that is not in the record: one like this recorded act, so many days later. */
type MissingAct = { readonly like: WeighableEvent; readonly days: number }

/**
 * Draws the acts that are not in the record, stratum by stratum: the recall r from Beta(found + 1, missed + 1), their
 * number from Poisson(n (1 - r) / r) with n recorded acts, each like a random recorded one and moved by up to 45 days
 * either way. See content/methodology.md#range.
 */
export function drawMissing(pools: readonly AuditPool[], chance: Chance): MissingAct[] {
  return pools.flatMap(({ stratum, recorded }) => {
    const recall = drawBeta(stratum.recorded + 1, stratum.listed - stratum.recorded + 1, chance)
    const count = drawPoisson((recorded.length * (1 - recall)) / recall, chance)
    return Array.from({ length: count }, () => {
      const like = recorded[Math.floor(chance.uniform() * recorded.length)]
      const days = Math.floor(chance.uniform() * (2 * MOVED_DAYS + 1)) - MOVED_DAYS
      return like ? [{ like, days }] : []
    }).flat()
  })
}

/** Acts of a stratum: what is older than the record is no act of it, and what is unconfirmed does not count. */
function isOf({ event, made }: WeighableEvent, { direction, size }: AuditStratum, least: number): boolean {
  const strength = Math.abs(event.score)
  if (made === null || event.halfLife === null || event.weight === 0 || strength < least) return false
  if ((direction === 'raises') !== event.score > 0) return false
  return size === null || (size === 'from-4') === strength >= LARGE
}

/** Share of all acts of the strata that the record had. */
export function recallOf({ strata }: Pick<RecordAudit, 'strata'>): number {
  const sum = (of: (stratum: AuditStratum) => number) =>
    strata.reduce((total, stratum) => total + of(stratum), 0)
  return sum(({ recorded }) => recorded) / sum(({ listed }) => listed)
}

/** Beta with whole parameters, as the share of two gamma draws. */
function drawBeta(a: number, b: number, chance: Chance): number {
  const first = drawGamma(a, chance)
  return first / (first + drawGamma(b, chance))
}

/** Gamma of a whole shape: the sum of as many exponential draws. */
function drawGamma(shape: number, chance: Chance): number {
  let sum = 0
  for (let i = 0; i < shape; i++) sum += drawExponential(chance)
  return sum
}

/** Poisson: how many exponential waits fit into the mean. */
function drawPoisson(mean: number, chance: Chance): number {
  let count = 0
  for (let waited = drawExponential(chance); waited <= mean; waited += drawExponential(chance)) count++
  return count
}

function drawExponential(chance: Chance): number {
  return -Math.log(1 - chance.uniform())
}
