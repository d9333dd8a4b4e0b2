import { parseArgs } from 'node:util'
import { type Misuse, outside, printMisuses, quote, unknownNames } from '../data/misuse'
import { type Day, isDay, parseDay } from '../event/day'
import type { Dataset } from '../record/dataset'
import { coveredPeriod } from '../record/read'
import type { Selection } from '../tension/selection'
import { UsageError } from './command'

/** What a command was called with: values by name, names given without a value, and words without a name. */
export type Options<Name extends string> = {
  readonly values: Readonly<Partial<Record<Name, string>>>
  readonly flags: ReadonlySet<string>
  readonly words: readonly string[]
}

/**
 * @param flags names that take no value
 * @throws UsageError on an option that is not known or lacks its value
 */
export function readOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  usage: string,
  flags: readonly string[] = [],
): Options<Name> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries([
        ...names.map((name) => [name, { type: 'string' as const }]),
        ...flags.map((name) => [name, { type: 'boolean' as const }]),
      ]),
      allowPositionals: true,
    })
    const all: Readonly<Record<string, unknown>> = values
    const given = names.flatMap((name) => (typeof all[name] === 'string' ? [[name, all[name]]] : []))
    return {
      values: Object.fromEntries(given),
      flags: new Set(flags.filter((name) => all[name] === true)),
      words: positionals,
    }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), usage)
  }
}

/** @throws UsageError when the text is not a covered day */
export function readCoveredDay(dataset: Dataset, name: string, text: string, usage: string): Day {
  if (!isDay(text)) refuse([{ name, found: quote(text), expected: 'a date as YYYY-MM-DD' }], usage)
  const day = parseDay(text)
  refuse(outside(coveredPeriod(dataset), name, day), usage)
  return day
}

/** @throws UsageError when the format is none of those offered */
export function readFormat<Format extends string>(
  text: string | undefined,
  offered: readonly [Format, ...Format[]],
  usage: string,
): Format {
  if (text === undefined) return offered[0]
  const format = offered.find((name) => name === text)
  if (format) return format
  throw new UsageError(
    printMisuses([{ name: 'format', found: quote(text), expected: offered.join(' or ') }]),
    usage,
  )
}

/** @throws UsageError when a side, domain, tone or answer is not known */
export function readSelection(
  dataset: Dataset,
  { by, domain, tone, happened }: Options<'by' | 'domain' | 'tone' | 'happened'>['values'],
  usage: string,
): Selection {
  const tones = ['raises', 'eases'] as const
  const chosen = tone === undefined ? null : tones.find((name) => name === tone)
  if (chosen === undefined)
    refuse([{ name: 'tone', found: quote(tone), expected: tones.join(' or ') }], usage)
  const answers = ['yes', 'no'] as const
  const took = happened === undefined ? null : answers.find((name) => name === happened)
  if (took === undefined)
    refuse([{ name: 'happened', found: quote(happened), expected: answers.join(' or ') }], usage)
  const domains = domain === undefined ? [] : [...new Set(domain.split(','))].sort()
  const selection = { by: by?.toUpperCase() ?? null, domains, tone: chosen ?? null, happened: took ?? null }
  refuse(unknownNames(dataset, selection), usage)
  return selection
}

/** @throws UsageError when there is anything to refuse */
export function refuse(misuses: readonly Misuse[], usage: string): void {
  if (misuses.length > 0) throw new UsageError(printMisuses(misuses), usage)
}
