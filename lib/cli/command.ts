import { realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ContentError } from '../data/content-error'

/** The command was called with arguments it cannot use. */
export class UsageError extends Error {
  override readonly name = 'UsageError'

  constructor(
    message: string,
    readonly usage: string,
  ) {
    super(message)
  }
}

/** Where a command prints. */
export type Printer = { readonly out: Writer; readonly err: Writer }
type Writer = { write(text: string): unknown }

type Command = (args: readonly string[], printer: Printer) => Promise<number>

/**
 * Runs a command and says on `err` what it could not use.
 *
 * @returns its exit code: 0 well, 1 the content has problems, 2 the arguments cannot be used
 */
export async function answer(command: Command, args: readonly string[], printer: Printer): Promise<number> {
  try {
    return await command(args, printer)
  } catch (error) {
    if (error instanceof UsageError) {
      printer.err.write(`${error.message}\n${error.usage}\n`)
      return 2
    }
    if (!(error instanceof ContentError)) throw error
    printer.err.write(`${error.message}\n`)
    return 1
  }
}

/** Whether this process was started with the module at an address; one that only imports it, as a test does, was not. */
export function isStarted(address: string): boolean {
  const [, script] = process.argv
  return script !== undefined && pathToFileURL(realpathSync(script)).href === address
}

/** Runs a command with the arguments of this process. */
export async function runCommand(command: Command): Promise<void> {
  // A reader such as `head` may close the pipe early; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  process.exitCode = await answer(command, process.argv.slice(2), {
    out: process.stdout,
    err: process.stderr,
  })
}
