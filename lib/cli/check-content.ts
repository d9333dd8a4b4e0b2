import { formatCounted } from '../chart/format'
import { compareRecords, type ScoredRecord } from '../codebook/compare-records'
import { measureEvidence } from '../codebook/evidence'
import { readContent } from '../data/content'
import { ContentError } from '../data/content-error'
import { env } from '../data/env'
import { type Problem, printProblem } from '../data/problem'
import type { Content } from '../record/content'
import { isStarted, type Printer, runCommand } from './command'
import { readOptions, refuse } from './options'
import { printComparison } from './print-comparison'
import { printEvidence } from './print-evidence'

const USAGE = 'usage: npm run check-content -- [--content DIR] [--against DIR] [--brief]'

/** Prints every problem of a content folder; when there is none, what it holds and what that rests on. */
export async function checkContent(args: readonly string[], { out }: Printer): Promise<number> {
  const { values, flags, words } = readOptions(args, ['content', 'against'], USAGE, ['brief'])
  refuse(
    words.map((word) => ({ name: 'arguments', found: word, expected: 'only options' })),
    USAGE,
  )
  const result = await readContent(values.content ?? env().contentDir)
  if ('problems' in result) {
    out.write(`${new ContentError(result.problems).report()}\n`)
    return 1
  }
  out.write(`${describe(result.ok)}, no problems\n`)
  if (!flags.has('brief')) out.write(reportWarnings(result.warnings))
  if (!flags.has('brief')) out.write(`\n${reportEvidence(result.ok)}`)
  return values.against === undefined ? 0 : compare(values.against, result.ok, out)
}

/** Prints what differs from an earlier copy, which need not keep the rules of today but must fit the schema. */
async function compare(dir: string, after: Content, out: Printer['out']): Promise<number> {
  const result = await readContent(dir)
  const before = 'ok' in result ? result.ok : result.readable
  if (!before) {
    const report = 'problems' in result ? new ContentError(result.problems).report() : ''
    out.write(`\nThe earlier copy cannot be read\n${report}\n`)
    return 1
  }
  try {
    const comparison = compareRecords(weighable(before), weighable(after))
    out.write(`\nAgainst ${dir}\n${printComparison(comparison)}`)
    return 0
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    out.write(`\nThe earlier copy cannot be weighed: ${error.message}\n`)
    return 1
  }
}

/** What someone should look into, though the content can be used. */
function reportWarnings(warnings: readonly Problem[]): string {
  if (warnings.length === 0) return ''
  const lines = warnings.map(printProblem)
  return `\n${formatCounted(warnings.length, 'thing')} to look into\n${lines.join('\n')}\n`
}

function describe({
  events,
  measures,
  codebook,
  publishers,
  channels,
  conditions,
  milestones,
}: Content): string {
  return [
    formatCounted(events.length, 'event'),
    formatCounted(measures.length, 'measure'),
    formatCounted(Object.keys(codebook.classes).length, 'class', 'classes'),
    formatCounted(Object.keys(publishers).length, 'publisher'),
    formatCounted(Object.keys(channels).length, 'channel'),
    formatCounted(Object.keys(conditions).length, 'condition'),
    formatCounted(milestones.milestones.length, 'milestone'),
  ].join(', ')
}

function reportEvidence(content: Content): string {
  const { events, codebook, publishers, sides } = weighable(content)
  return printEvidence(measureEvidence(events, codebook, publishers, sides))
}

function weighable({ events, codebook, publishers, dyad }: Content): ScoredRecord {
  return { events, codebook, publishers, sides: dyad.sides.map(({ code }) => code) }
}

if (isStarted(import.meta.url)) runCommand(checkContent)
