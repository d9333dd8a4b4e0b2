import { roundTo } from '../tension/printed-sum'

/** Values of successive days as a page carries them: whole steps from each to the next; null is a gap. */
export type PackedValues = { readonly perUnit: number; readonly steps: readonly (number | null)[] }

/** Decimals a reader sees. */
const PRINTED = 1

/**
 * Packs daily values for the way to the browser, where a step takes two or three bytes and a value ten.
 *
 * @param decimals kept of each value, one more than is printed at least; a value prints the same packed or not
 */
export function packValues(values: readonly (number | null)[], decimals: number): PackedValues {
  const perUnit = 10 ** decimals
  let before = 0
  const steps = values.map((value) => {
    if (value === null) return null
    const units = unitsOf(value, perUnit)
    const step = units - before
    before = units
    return step
  })
  return { perUnit, steps }
}

/** The values again, each within one unit of what was packed. */
export function unpackValues({ perUnit, steps }: PackedValues): (number | null)[] {
  let units = 0
  return steps.map((step) => {
    if (step === null) return null
    units += step
    return units / perUnit
  })
}

/** The nearest unit, or the next to it where the nearest would print otherwise. */
function unitsOf(value: number, perUnit: number): number {
  const nearest = Math.round(value * perUnit)
  const printed = roundTo(value, PRINTED)
  return (
    [nearest, nearest - 1, nearest + 1].find((units) => roundTo(units / perUnit, PRINTED) === printed) ??
    nearest
  )
}
