import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'

/** The answers stopped before the last question. */
export class InputEnded extends Error {
  override readonly name = 'InputEnded'
}

/** An answer as it was meant, or what was expected of it. */
export type Answer<T> = { readonly ok: T } | { readonly expected: string }

/** Someone who answers line by line: a person at a terminal, or a file piped in. */
export type Terminal = {
  readonly say: (line: string) => void
  /** Asks until the answer can be used. @throws InputEnded when there is none left */
  readonly ask: <T>(question: string, read: (answer: string) => Answer<T>) => Promise<T>
  readonly close: () => void
}

export function openTerminal(input: Readable & { isTTY?: boolean }, output: Writable): Terminal {
  const lines = createInterface({ input, output, terminal: input.isTTY === true })
  // Piped lines arrive all at once; waiting for each by itself would lose those after the first.
  const answers = lines[Symbol.asyncIterator]()
  const say = (line: string) => void output.write(`${line}\n`)
  return {
    say,
    ask: async (question, read) => {
      for (;;) {
        lines.setPrompt(`${question}: `)
        lines.prompt()
        const { done, value } = await answers.next()
        if (done) throw new InputEnded('the answers ended')
        const answer = value.trim()
        const meant = read(answer)
        if ('ok' in meant) return meant.ok
        say(`  found ${answer === '' ? 'nothing' : `"${answer}"`}, expected ${meant.expected}`)
      }
    },
    close: () => lines.close(),
  }
}
