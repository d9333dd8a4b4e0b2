import { getDataset } from '../data/open-dataset'
import { explainDay, printExplanation } from '../record/explain'
import { runCommand, UsageError } from './command'
import { readCoveredDay, readFormat, readOptions, readSelection } from './options'

const USAGE =
  'usage: npm run -s explain -- YYYY-MM-DD [--content DIR] [--by CODE] [--domain A,B] [--tone raises|eases] [--happened yes|no] [--format text|json]'

/** Prints the sum that makes up a day of the index. */
async function explain(args: readonly string[]): Promise<number> {
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
  process.stdout.write(format === 'json' ? `${JSON.stringify(explanation)}\n` : printExplanation(explanation))
  return 0
}

runCommand(explain)
