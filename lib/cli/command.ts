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

/**
 * Runs a command with the arguments of this process. It answers its exit code: 0 well, 1 the content has
 * problems, 2 the arguments cannot be used.
 */
export async function runCommand(command: (args: readonly string[]) => Promise<number>): Promise<void> {
  // A reader such as `head` may close the pipe early; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  try {
    process.exitCode = await command(process.argv.slice(2))
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n${error.usage}\n`)
      process.exitCode = 2
    } else if (error instanceof ContentError) {
      process.stderr.write(`${error.message}\n`)
      process.exitCode = 1
    } else throw error
  }
}
