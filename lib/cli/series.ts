import { CLI_SERIES } from '../ask/sets'
import { getDataset } from '../data/open-dataset'
import { seriesCsv, seriesJson } from '../record/downloads'
import { isStarted, type Printer, runCommand } from './command'
import { namesOf, readAsked, readFormat, readOptions, refuse, usageOf } from './options'

const USAGE = `usage: npm run -s series -- [--content DIR] ${usageOf(CLI_SERIES)} [--format csv|json]`

/** Prints the daily series of a content folder: date, index, raw points, raw points of each side, grade. */
export async function series(args: readonly string[], { out }: Printer): Promise<number> {
  const { values, words } = readOptions(args, ['content', ...namesOf(CLI_SERIES), 'format'], USAGE)
  refuse(
    words.map((word) => ({ name: 'arguments', found: word, expected: 'only options' })),
    USAGE,
  )
  const format = readFormat(values.format, ['csv', 'json'], USAGE)
  const dataset = await getDataset(values.content)
  const { days, selection } = readAsked(CLI_SERIES, values, dataset, USAGE)
  out.write(
    format === 'csv'
      ? seriesCsv(dataset, days.period, selection)
      : `${JSON.stringify(seriesJson(dataset, days.period, selection))}\n`,
  )
  return 0
}

if (isStarted(import.meta.url)) runCommand(series)
