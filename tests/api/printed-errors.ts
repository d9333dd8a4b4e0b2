import { onTestFinished, vi } from 'vitest'

/** Keeps what the server prints out of the test's output, and gives it to the test. */
export function printedErrors(): () => string {
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
  onTestFinished(() => write.mockRestore())
  return () => write.mock.calls.map(([text]) => String(text)).join('')
}
