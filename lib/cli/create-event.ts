import type { Readable, Writable } from 'node:stream'
import { readContent } from '../data/content'
import { ContentError } from '../data/content-error'
import { FileTaken, writeEventFile } from '../data/event-file'
import { draftEvent } from './draft-event'
import { readOptions, refuse } from './options'
import { InputEnded, openTerminal } from './terminal'

const USAGE = 'usage: npm run new-event -- [--content DIR]'

/** Where the command asks, speaks and takes the day from. */
export type Desk = {
  readonly contentDir: string
  readonly now: () => Date
  readonly input: Readable & { isTTY?: boolean }
  readonly out: Writable
  readonly err: Writable
}

/** Asks for a record line by line and writes its file. Answers the exit code; on 1 nothing was written. */
export async function createEvent(args: readonly string[], desk: Desk): Promise<number> {
  const { values, words } = readOptions(args, ['content'], USAGE)
  refuse(
    words.map((word) => ({ name: 'arguments', found: word, expected: 'only options' })),
    USAGE,
  )
  const dir = values.content ?? desk.contentDir
  const result = await readContent(dir)
  if ('problems' in result) {
    desk.err.write(`${new ContentError(result.problems).report()}\nput these right before adding an event\n`)
    return 1
  }
  const terminal = openTerminal(desk.input, desk.out)
  try {
    const record = await draftEvent(result.ok, terminal, desk.now().toISOString().slice(0, 10))
    const file = await writeEventFile(dir, record)
    terminal.say(`${file} was written; README.md of the content folder says what else it may hold`)
    return 0
  } catch (error) {
    if (!(error instanceof InputEnded || error instanceof FileTaken)) throw error
    desk.err.write(`\n${error.message}; nothing was written\n`)
    return 1
  } finally {
    terminal.close()
  }
}
