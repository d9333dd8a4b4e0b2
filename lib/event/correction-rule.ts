import { printDay } from './day'
import type { Rule } from './rule'

/** Corrections stand oldest first, and each holds what the record said until then. */
export const checkCorrections: Rule = (event, _, say) => {
  const corrections = event.corrections ?? []
  for (const [i, correction] of corrections.entries()) {
    const on = correction?.on
    const before = corrections[i - 1]?.on
    if (on !== undefined && event.added !== undefined && on < event.added)
      say(
        ['corrections', i, 'on'],
        printDay(on),
        `${printDay(event.added)}, the day the record was added, or later`,
        'correct one of the two days',
      )
    if (on !== undefined && before !== undefined && on < before)
      say(['corrections', i, 'on'], printDay(on), `${printDay(before)} or later`, 'put the oldest first')
    const was = correction?.was
    if (!was) continue
    if (Object.keys(was).length === 0)
      say(
        ['corrections', i, 'was'],
        'no field',
        'each field that changed',
        'give what it said before, or remove the correction',
      )
    for (const [field, earlier] of Object.entries(was)) {
      const later = corrections.slice(i + 1).find((next) => next?.was && field in next.was)?.was
      const since = fieldOf(later ?? event, field)
      if (earlier !== undefined && since !== undefined && sameValue(earlier, since))
        say(
          ['corrections', i, 'was', field],
          later ? 'what the next correction says it was' : 'what the record says now',
          'the value before the correction',
          'give the earlier value, or remove the field',
        )
    }
  }
}

/** Null for a field that is not there, undefined for one that could not be read. */
function fieldOf(record: object, field: string): unknown {
  return field in record ? Reflect.get(record, field) : null
}

/** Parsed records hold their keys in the order of the schema, so equal values print alike. */
function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
