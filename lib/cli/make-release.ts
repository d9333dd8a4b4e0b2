import type { Writable } from 'node:stream'
import { quote } from '../ask/problem'
import { formatCounted } from '../chart/format'
import { appendRelease } from '../data/append-release'
import type { Env } from '../data/env'
import { EXPECTED_DIR, readLastRelease, writePublished } from '../data/expected-files'
import { getDataset } from '../data/open-dataset'
import { isDay, parseDay, printDay } from '../event/day'
import { largestMoves, printMove, publishedOf, releaseEntry } from '../record/release'
import { referenceK } from '../tension/reference-k'
import { UsageError } from './command'
import { readOptions, refuse } from './options'

const USAGE =
  'usage: npm run release -- [--write] [--date YYYY-MM-DD] [--note "..."] [--content DIR --expected DIR]'
/** Moves printed. */
const MOVES = 5

export type Surroundings = Pick<Env, 'contentDir'> & { readonly now: () => Date; readonly out: Writable }

/** Prints what the content changes against the last release; with --write it becomes the last release. */
export async function makeRelease(
  args: readonly string[],
  { contentDir, now, out }: Surroundings,
): Promise<number> {
  const write = args.includes('--write')
  const { values, words } = readOptions(
    args.filter((arg) => arg !== '--write'),
    ['date', 'note', 'content', 'expected'],
    USAGE,
  )
  refuse(
    words.map((word) => ({ name: 'arguments', found: word, expected: 'only options' })),
    USAGE,
  )
  if (values.content !== undefined && values.expected === undefined)
    throw new UsageError('another --content has a last release of its own: say where with --expected', USAGE)
  const date = values.date ?? now().toISOString().slice(0, 10)
  if (!isDay(date)) refuse([{ name: 'date', found: quote(date), expected: 'a date as YYYY-MM-DD' }], USAGE)

  const content = values.content ?? contentDir
  const expected = values.expected ?? EXPECTED_DIR
  const dataset = await getDataset(content)
  const kept = await readLastRelease(expected)
  // Expected files may be older than the first release; then there is nothing readers could compare with.
  const last = dataset.releases.length === 0 ? null : kept
  const entry = releaseEntry(last, dataset, parseDay(date))
  const say = (text: string) => out.write(`${text}\n`)
  if (!entry) say(`${dataset.dataVersion} is the last release; nothing changed since`)
  else {
    say(
      `${entry.id}  ${printDay(entry.date)}  codebook ${entry.codebook}  ${formatCounted(entry.events, 'event')}`,
    )
    for (const line of [...(values.note ? [values.note] : []), ...entry.summary]) say(`  ${line}`)
  }
  if (last !== null && majorOf(last.codebook) !== majorOf(dataset.methodVersion))
    say(
      `K by the rule of a new major version is ${referenceK(dataset.series.raw)}; the codebook has ${dataset.codebook.constants.K}`,
    )
  if (kept) {
    const moves = largestMoves(kept.series, publishedOf(dataset).series, MOVES)
    if (moves.length > 0) say('Days that moved most:')
    for (const move of moves) say(`  ${printMove(move)}`)
  }
  if (!write) {
    if (entry) say('Nothing was written; add --write to release it')
    return 0
  }
  await writePublished(expected, publishedOf(dataset))
  if (entry)
    await appendRelease(content, {
      ...entry,
      summary: [...(values.note ? [values.note] : []), ...entry.summary],
    })
  say(`Written: ${expected}${entry ? ` and ${content}/releases.yaml` : ''}`)
  return 0
}

function majorOf(version: string): number {
  return Number.parseInt(version, 10)
}
