import { CLI_SUM } from '../ask/sets'
import { getDataset } from '../data/open-dataset'
import { explainDay, printExplanation } from '../record/explain'
import { isStarted, type Printer, runCommand, UsageError } from './command'
import { namesOf, readAsked, readFormat, readOptions, usageOf } from './options'

const FILTERS = { selection: CLI_SUM.selection }
const USAGE = `usage: npm run -s explain -- YYYY-MM-DD [--content DIR] ${usageOf(FILTERS)} [--format text|json]`

/** Prints the sum that makes up a day of the index. */
export async function explain(args: readonly string[], { out }: Printer): Promise<number> {
  const { values, words } = readOptions(args, ['content', ...namesOf(FILTERS), 'format'], USAGE)
  const [date, ...more] = words
  if (date === undefined || more.length > 0) throw new UsageError('give one day', USAGE)
  const format = readFormat(values.format, ['text', 'json'], USAGE)
  const dataset = await getDataset(values.content)
  const { day, selection } = readAsked(CLI_SUM, { ...values, day: date }, dataset, USAGE)
  if (day === null) throw new UsageError('give one day', USAGE)
  const explanation = explainDay(dataset, day, selection)
  out.write(format === 'json' ? `${JSON.stringify(explanation)}\n` : printExplanation(explanation))
  return 0
}

if (isStarted(import.meta.url)) runCommand(explain)
