import { formatCounted } from '../chart/format'
import { env } from '../data/env'
import { moveStanding } from '../data/move-standing'
import { runCommand, UsageError } from './command'
import { readOptions, refuse } from './options'

const USAGE = 'usage: npm run move-standing -- [--content DIR]'

/** Turns an old content folder, whose events say how long their measures last, into one with measures of their own. */
async function moveAll(args: readonly string[]): Promise<number> {
  const { values, words } = readOptions(args, ['content'], USAGE)
  refuse(
    words.map((word) => ({ name: 'arguments', found: word, expected: 'only options' })),
    USAGE,
  )
  const dir = values.content ?? env().contentDir
  try {
    const moved = await moveStanding(dir)
    process.stdout.write(
      moved.length === 0
        ? `${dir}: no event says how long a measure lasts; nothing was moved\n`
        : `${dir}: ${formatCounted(moved.length, 'measure')} written to ${dir}/measures; look up how each stands now\n`,
    )
    return 0
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message, USAGE)
    throw error
  }
}

runCommand(moveAll)
