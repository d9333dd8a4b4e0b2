import { formatCounted } from '../chart/format'
import { type Content, readContent } from '../data/content'
import { ContentError } from '../data/content-error'
import { env } from '../data/env'
import { runCommand } from './command'
import { readOptions, refuse } from './options'

const USAGE = 'usage: npm run check-content -- [--content DIR]'

/** Prints every problem of a content folder, or what it holds when there is none. */
async function checkContent(args: readonly string[]): Promise<number> {
  const { values, words } = readOptions(args, ['content'], USAGE)
  refuse(
    words.map((word) => ({ name: 'arguments', found: word, expected: 'only options' })),
    USAGE,
  )
  const result = await readContent(values.content ?? env().contentDir)
  if ('problems' in result) {
    process.stdout.write(`${new ContentError(result.problems).report()}\n`)
    return 1
  }
  process.stdout.write(`${describe(result.ok)}, no problems\n`)
  return 0
}

function describe({ events, codebook, publishers, channels, milestones }: Content): string {
  return [
    formatCounted(events.length, 'event'),
    formatCounted(Object.keys(codebook.classes).length, 'class', 'classes'),
    formatCounted(Object.keys(publishers).length, 'publisher'),
    formatCounted(Object.keys(channels).length, 'channel'),
    formatCounted(milestones.milestones.length, 'milestone'),
  ].join(', ')
}

runCommand(checkContent)
