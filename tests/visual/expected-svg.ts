import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

const FOLDER = join(import.meta.dirname, 'expected')

/**
 * Compares a picture with the one on file, as text. One that differs is left beside it as
 * `<name>-changed.svg`, to be looked at; `UPDATE=1` takes it over.
 */
export function expectSvg(name: string, svg: string): void {
  const expected = join(FOLDER, `${name}.svg`)
  const changed = join(FOLDER, `${name}-changed.svg`)
  // One element a line, so that a difference shows where it is.
  const text = `${svg.replaceAll('><', '>\n<')}\n`
  rmSync(changed, { force: true })
  if (process.env.UPDATE === '1') {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(expected, text)
  }
  const onFile = existsSync(expected) ? readFileSync(expected, 'utf8') : ''
  if (onFile !== text) writeFileSync(changed, text)
  expect(text, `see ${changed}; run with UPDATE=1 to accept`).toBe(onFile)
}
