import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { Codebook } from '../codebook/codebook'
import type { Coding, CodingRun } from '../codebook/coding'
import { MODIFIER_LETTERS, MODIFIERS } from '../codebook/modifiers'
import { EVENT_ID } from '../event/event'
import { type CsvRecord, readCsv } from '../record/csv'
import type { Problem } from './problem'

const points = z
  .string()
  .regex(/^-?\d(\.\d+)?$/, 'expected points, such as 0.5')
  .transform(Number)

const rowSchema = z.object({
  id: z.string().regex(EVENT_ID, 'expected an event id'),
  class: z.string(),
  L: points,
  S: points,
  M: points,
  R: points,
  V: points,
  Y: points,
  step: z.enum(['0.5', '1']).transform(Number),
  include: z.enum(['yes', 'no']),
})
const COLUMNS = Object.keys(rowSchema.shape)

/**
 * Reads the coding runs of a content folder, one CSV file each. The folder may be missing. Runs are kept as
 * they were made, so a record that has since been removed may still be in them.
 *
 * @param names the files, as paths inside the content folder
 * @param printed the name of a file in problems
 */
export async function readCodings(
  dir: string,
  names: readonly string[],
  codebook: Pick<Codebook, 'classes' | 'modifiers'>,
  printed: (path: string) => string,
): Promise<{ readonly runs: readonly CodingRun[]; readonly problems: readonly Problem[] }> {
  const read = await Promise.all(
    names.map(async (name) =>
      readRun(printed(name), await readFile(join(/* turbopackIgnore: true */ dir, name), 'utf8'), codebook),
    ),
  )
  return { runs: read.map(({ run }) => run), problems: read.flatMap(({ problems }) => problems) }
}

/** Reads one run and reports every row that cannot be used. */
export function readRun(
  file: string,
  text: string,
  codebook: Pick<Codebook, 'classes' | 'modifiers'>,
): { readonly run: CodingRun; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const [head, ...rows] = readCsv(text)
  const columns = head?.cells ?? []
  const missing = COLUMNS.filter((column) => !columns.includes(column))
  const name = file.replace(/^.*\/|\.csv$/g, '')
  if (missing.length > 0) {
    const expected = `a header with ${COLUMNS.join(', ')}`
    const fix = 'add the columns to the first line'
    problems.push({ file, line: 1, path: '', found: `no column ${missing.join(', ')}`, expected, fix })
    return { run: { name, codings: [] }, problems }
  }
  const seen = new Set<string>()
  const codings = rows.flatMap((row) => {
    const say = (path: string, found: string, expected: string, fix: string) =>
      problems.push({ file, line: row.line, path, found, expected, fix })
    const coding = readRow(row, columns, codebook, say)
    if (!coding) return []
    if (seen.has(coding.event)) {
      say('id', `"${coding.event}" a second time`, 'each record once in a run', 'remove one of the rows')
      return []
    }
    seen.add(coding.event)
    return coding
  })
  return { run: { name, codings }, problems }
}

type Say = (path: string, found: string, expected: string, fix: string) => void

function readRow(
  { cells }: CsvRecord,
  columns: readonly string[],
  { classes, modifiers }: Pick<Codebook, 'classes' | 'modifiers'>,
  say: Say,
): Coding | null {
  if (cells.length !== columns.length) {
    say('', `${cells.length} cells`, `${columns.length}, one for each column`, 'quote cells with commas')
    return null
  }
  const raw = Object.fromEntries(columns.map((column, i) => [column, cells[i]]))
  const parsed = rowSchema.safeParse(raw)
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) {
      const column = String(path[0])
      say(column, `"${raw[column]}"`, message.replace(/^.*expected /i, ''), 'correct the cell')
    }
    return null
  }
  const row = parsed.data
  if (!(row.class in classes))
    say('class', `"${row.class}"`, 'a class of codebook.yaml', 'correct the cell or add the class')
  for (const modifier of MODIFIERS) {
    const letter = MODIFIER_LETTERS[modifier]
    const value = row[letter]
    if (value !== 0 && !modifiers[modifier].values.some((known) => known.points === value))
      say(letter, `"${value}"`, `points of ${modifier} in codebook.yaml`, 'correct the cell')
  }
  return {
    event: row.id,
    class: row.include === 'yes' && row.class in classes ? row.class : null,
    modifiers: {
      level: row.L,
      scope: row.S,
      military: row.M,
      redLine: row.R,
      reversibility: row.V,
      reciprocity: row.Y,
    },
    step: row.step,
  }
}
