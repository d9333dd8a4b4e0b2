import { backwards } from '../data/misuse'
import { getDataset } from '../data/open-dataset'
import { seriesCsv, seriesJson } from '../record/downloads'
import { coveredPeriod } from '../record/read'
import { isStarted, type Printer, runCommand } from './command'
import { readCoveredDay, readFormat, readOptions, readSelection, refuse } from './options'

const USAGE =
  'usage: npm run -s series -- [--content DIR] [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--by CODE] [--domain A,B] [--tone raises|eases] [--happened yes|no] [--format csv|json]'

/** Prints the daily series of a content folder: date, index, raw points, raw points of each side, grade. */
export async function series(args: readonly string[], { out }: Printer): Promise<number> {
  const { values, words } = readOptions(
    args,
    ['content', 'from', 'to', 'by', 'domain', 'tone', 'happened', 'format'],
    USAGE,
  )
  refuse(
    words.map((word) => ({ name: 'arguments', found: word, expected: 'only options' })),
    USAGE,
  )
  const format = readFormat(values.format, ['csv', 'json'], USAGE)
  const dataset = await getDataset(values.content)
  const covered = coveredPeriod(dataset)
  const period = {
    from: values.from === undefined ? covered.from : readCoveredDay(dataset, 'from', values.from, USAGE),
    to: values.to === undefined ? covered.to : readCoveredDay(dataset, 'to', values.to, USAGE),
  }
  refuse(backwards(period), USAGE)
  const selection = readSelection(dataset, values, USAGE)
  out.write(
    format === 'csv'
      ? seriesCsv(dataset, period, selection)
      : `${JSON.stringify(seriesJson(dataset, period, selection))}\n`,
  )
  return 0
}

if (isStarted(import.meta.url)) runCommand(series)
