import { partyName } from '@/app/_event/actor'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatDay, formatScore } from '@/lib/chart/format'
import type { Correction } from '@/lib/event/event'
import { capital } from '@/lib/words/capital'
import { FIELD_WORDS } from '@/lib/words/field-words'

type Was = Correction['was']
type Names = Pick<ChartFacts, 'sides' | 'thirdParties' | 'domains' | 'classes'>

/** What a record said before a correction, field by field; a field that was not there is "none". */
export function earlierValues(was: Was, names: Names): { readonly field: string; readonly value: string }[] {
  const values: Readonly<Partial<Record<keyof Was, string | null | undefined>>> = {
    ...was,
    date: was.date === undefined ? undefined : formatDay(was.date),
    endDate: typeof was.endDate === 'number' ? formatDay(was.endDate) : was.endDate,
    initiator: was.initiator === undefined ? undefined : partyName(names, was.initiator),
    target: was.target === undefined ? undefined : partyName(names, was.target),
    domain: was.domain === undefined ? undefined : (names.domains[was.domain] ?? was.domain),
    class: typeof was.class === 'string' ? (names.classes[was.class] ?? was.class) : was.class,
    modifiers: was.modifiers === undefined ? undefined : printModifiers(was.modifiers),
    step: was.step === undefined ? undefined : String(was.step),
    standing: was.standing ? printStanding(was.standing) : was.standing,
    sources: was.sources?.map(({ publisher, title }) => `${title} (${publisher})`).join('; '),
  }
  return FIELD_NAMES.flatMap((name) => {
    const value = values[name]
    return value === undefined ? [] : [{ field: capital(FIELD_WORDS[name]), value: value ?? 'none' }]
  })
}

const FIELD_NAMES = [
  'date',
  'endDate',
  'precision',
  'title',
  'summary',
  'initiator',
  'target',
  'domain',
  'cameo',
  'class',
  'context',
  'modifiers',
  'step',
  'standing',
  'confidence',
  'sources',
] as const satisfies readonly (keyof Was)[]

function printModifiers(modifiers: NonNullable<Was['modifiers']>): string {
  const parts = Object.entries(modifiers).filter(([, points]) => points !== 0)
  return parts.map(([name, points]) => `${name} ${formatScore(points)}`).join(', ') || 'none'
}

function printStanding({ from, until }: NonNullable<Was['standing']>): string {
  return `from ${formatDay(from)}${until === null ? ', in force' : ` until ${formatDay(until)}`}`
}
