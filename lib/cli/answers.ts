import type { Period } from '../chart/period'
import { type Day, isDay, parseDay, printDay } from '../event/day'
import { nearestName } from '../event/nearest-name'
import type { Answer } from './terminal'

/** What may be chosen, by id, with the name a reader knows it by. */
export type Choices = Readonly<Record<string, string>>

export function readText(answer: string): Answer<string> {
  return answer === '' ? { expected: 'text' } : { ok: answer }
}

export function readCovered({ from, to }: Period): (answer: string) => Answer<Day> {
  return (answer) => {
    if (!isDay(answer)) return { expected: 'a calendar date, YYYY-MM-DD' }
    const day = parseDay(answer)
    return day < from || day > to
      ? { expected: `a covered day, ${printDay(from)} to ${printDay(to)}` }
      : { ok: day }
  }
}

/** A day, or nothing. */
export function readMaybeDay(answer: string): Answer<string | null> {
  if (answer === '') return { ok: null }
  return isDay(answer) ? { ok: answer } : { expected: 'a calendar date, YYYY-MM-DD, or nothing' }
}

/** One of a few, by id in any case or by its number in the list; nothing stands for `otherwise` where that is given. */
export function readChoice(choices: Choices, otherwise?: string): (answer: string) => Answer<string> {
  const ids = Object.keys(choices)
  return (answer) => {
    if (answer === '' && otherwise !== undefined) return { ok: otherwise }
    const chosen = ids.find((id) => id.toLowerCase() === answer.toLowerCase()) ?? ids[Number(answer) - 1]
    return chosen === undefined ? { expected: `one of ${ids.join(', ')}` } : { ok: chosen }
  }
}

/** Most names offered to someone who typed a part of one. */
const OFFERED = 8

/** One of many, by id; nothing stands for null where that is allowed. */
export function readName(
  choices: Choices,
  what: string,
  emptyAllowed: boolean,
): (answer: string) => Answer<string | null> {
  return (answer) => {
    if (answer === '' && emptyAllowed) return { ok: null }
    if (Object.hasOwn(choices, answer)) return { ok: answer }
    const part = answer.toLowerCase()
    const near = nearestName(answer, Object.keys(choices))
    const holding = Object.entries(choices).flatMap(([id, name]) =>
      part !== '' && (id.includes(part) || name.toLowerCase().includes(part)) ? id : [],
    )
    const offered = [...new Set([...(near ? [near] : []), ...holding])].slice(0, OFFERED)
    return { expected: offered.length > 0 ? `${what}, such as ${offered.join(', ')}` : what }
  }
}

/** The list a question shows above itself. */
export function printChoices(choices: Choices): string[] {
  const ids = Object.keys(choices)
  const width = Math.max(...ids.map((id) => id.length))
  return ids.map((id, i) => `  ${String(i + 1).padStart(2)}  ${id.padEnd(width)}  ${choices[id]}`)
}
