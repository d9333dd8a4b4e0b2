import { roundTo } from '@/lib/tension/printed-sum'

const MINUS = '\u2212'

/** A number with as many decimals as asked for, with a true minus: "0.96", "−0.10". */
export function decimals(value: number, digits: number): string {
  const text = Math.abs(roundTo(value, digits)).toFixed(digits)
  return value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text
}

/** A number with the decimals it has: "−5.8", "8". */
export function plain(value: number): string {
  return String(value).replace('-', MINUS)
}

/**
 * A measure of agreement or correlation to two decimals, with more where it would print as 1 without being 1; a
 * dash where it is not defined.
 */
export function coefficient(value: number | null): string {
  if (value === null) return '–'
  for (let digits = 2; digits < 4; digits++)
    if (value === 1 || roundTo(value, digits) < 1) return decimals(value, digits)
  return decimals(value, 4)
}

/** A share in per cent: "10 %", and with a decimal where it is nearly all: "98.9 %". */
export function percent(share: number): string {
  const digits = share > 0.95 && share < 1 ? 1 : 0
  return `${decimals(share * 100, digits)}\u00a0%`
}

/** A number as a factor, in brackets when it is below 0. */
export function factor(text: string): string {
  return text.startsWith(MINUS) ? `(${text})` : text
}
