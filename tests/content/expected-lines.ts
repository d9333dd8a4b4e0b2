import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

const FOLDER = join(import.meta.dirname, 'expected')

/**
 * Compares a table with the one on file, line by line; the first field of a line is its name. A difference names each
 * line that came, went or changed; `UPDATE=1` takes the table over.
 */
export function expectLines(name: string, lines: readonly string[]): void {
  const file = join(FOLDER, name)
  if (process.env.UPDATE === '1') {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
  }
  const onFile = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []
  const differences = describeDifferences(name, onFile, lines)
  if (differences !== null) expect.fail(differences)
}

/** What came, went or changed and how to take it over; null when nothing did. */
export function describeDifferences(
  name: string,
  before: readonly string[],
  after: readonly string[],
): string | null {
  const differences = compareLines(before, after)
  if (differences.length === 0) return null
  return [
    `${name}: lines that differ from tests/content/expected/${name}: ${differences.length}`,
    ...differences,
    'If that is meant, run UPDATE=1 npx vitest run -c tests/vitest.config.mts tests/content and say why in the commit',
  ].join('\n')
}

function compareLines(before: readonly string[], after: readonly string[]): string[] {
  const nameOf = (line: string) => line.split(',')[0] ?? ''
  const older = new Map(before.map((line) => [nameOf(line), line]))
  const newer = new Map(after.map((line) => [nameOf(line), line]))
  return [...new Set([...older.keys(), ...newer.keys()])].sort().flatMap((key) => {
    const then = older.get(key)
    const now = newer.get(key)
    if (then === now) return []
    if (then === undefined) return `added    ${now}`
    return now === undefined ? `removed  ${then}` : `changed  ${then} -> ${now}`
  })
}
