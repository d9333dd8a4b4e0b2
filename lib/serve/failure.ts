import { TooLateError } from './ask-renderer'
import { BusyError } from './lane'
import { LeftError, TooLargeError } from './pass'
import type { Refusal } from './refusal'

/** What a reader is told of a failure to get an answer. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof BusyError) return 'busy'
  if (error instanceof TooLargeError) return 'body-too-large'
  return error instanceof TooLateError ? 'late' : 'unanswered'
}

const MOST_PATH = 200

/**
 * A failure in one line, for whoever runs the site; null when it is the callers' doing. The address stands in it
 * without its parameters: those are the reader's own.
 */
export function lineOf(error: unknown, path: string): string | null {
  if (error instanceof BusyError || error instanceof TooLargeError || error instanceof LeftError) return null
  const message = error instanceof Error ? error.message : String(error)
  return `${path.slice(0, MOST_PATH)} was not answered: ${message.replace(/\s+/g, ' ')}`
}
