import { getDataset } from '../data/open-dataset'
import { explainDay, printExplanation } from '../record/explain'
import { isStarted, type Printer, runCommand, UsageError } from './command'
import { readCoveredDay, readFormat, readOptions, readSelection } from './options'

const USAGE =
  'usage: npm run -s explain -- YYYY-MM-DD [--content DIR] [--by CODE] [--domain A,B] [--tone raises|eases] [--happened yes|no] [--format text|json]'

/** Prints the sum that makes up a day of the index. */
export async function explain(args: readonly string[], { out }: Printer): Promise<number> {
  const { values, words } = readOptions(
    args,
    ['content', 'by', 'domain', 'tone', 'happened', 'format'],
    USAGE,
  )
  const [date, ...more] = words
  if (date === undefined || more.length > 0) throw new UsageError('give one day', USAGE)
  const format = readFormat(values.format, ['text', 'json'], USAGE)
  const dataset = await getDataset(values.content)
  const day = readCoveredDay(dataset, 'day', date, USAGE)
  const explanation = explainDay(dataset, day, readSelection(dataset, values, USAGE))
  out.write(format === 'json' ? `${JSON.stringify(explanation)}\n` : printExplanation(explanation))
  return 0
}

if (isStarted(import.meta.url)) runCommand(explain)
