import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { addDays, type Day, parseDay, printDay } from '../event/day'
import { printCsv } from '../record/csv'
import { type Published, RELEASE_DIGITS } from '../record/release'

/** Where the last release is kept, beside the test that holds the series to it. */
export const EXPECTED_DIR = 'tests/content/expected'
const SERIES = 'series.csv'
const RELEASE = 'release.json'

const releaseFile = z.strictObject({
  version: z.string(),
  codebook: z.string(),
  events: z.record(
    z.string(),
    z.strictObject({ score: z.number(), weight: z.number(), corrections: z.number().int() }),
  ),
  /** Files of before codebook 2.0 have none. */
  measures: z.record(z.string(), z.string()).default({}),
})

/**
 * The last release; null when none is kept.
 *
 * @throws RangeError when its files cannot be read as such
 */
export async function readLastRelease(dir: string): Promise<Published | null> {
  const [series, release] = await Promise.all([read(join(dir, SERIES)), read(join(dir, RELEASE))])
  if (series === null && release === null) return null
  if (series === null || release === null)
    throw new RangeError(`${dir}: found one of ${SERIES} and ${RELEASE}, expected both; restore the other`)
  return { ...releaseFile.parse(JSON.parse(release)), series: parseSeries(join(dir, SERIES), series) }
}

/** Keeps a release as the last one: the series as a table, each event on a line of its own. */
export async function writePublished(
  dir: string,
  { version, codebook, events, measures, series }: Published,
): Promise<void> {
  const linesOf = (entries: object) =>
    Object.entries(entries)
      .map(([id, entry]) => `    ${JSON.stringify(id)}: ${JSON.stringify(entry)}`)
      .join(',\n')
  const rows = series.index.map((value, i) => [
    printDay(addDays(series.first, i)),
    value.toFixed(RELEASE_DIGITS),
  ])
  await mkdir(dir, { recursive: true })
  // Line feeds alone, so that git shows a changed day as one line.
  await writeFile(join(dir, SERIES), printCsv(['date', 'index'], rows).replaceAll('\r\n', '\n'))
  await writeFile(
    join(dir, RELEASE),
    `{\n  "version": ${JSON.stringify(version)},\n  "codebook": ${JSON.stringify(codebook)},\n  "events": {\n${linesOf(events)}\n  },\n  "measures": {\n${linesOf(measures)}\n  }\n}\n`,
  )
}

function parseSeries(file: string, text: string): Published['series'] {
  const [head, ...rows] = text.trimEnd().split(/\r?\n/)
  if (head !== 'date,index')
    throw new RangeError(`${file}:1: found "${head}", expected the header date,index`)
  let first: Day | null = null
  const index = rows.map((row, i) => {
    const [date = '', value = ''] = row.split(',')
    const day = parseDay(date)
    first ??= day
    if (day !== first + i || value === '' || Number.isNaN(Number(value)))
      throw new RangeError(`${file}:${i + 2}: found "${row}", expected the next day and its index`)
    return Number(value)
  })
  if (first === null) throw new RangeError(`${file}: found no day, expected one a row`)
  return { first, index }
}

async function read(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
