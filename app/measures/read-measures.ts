import { readOnce } from '@/app/_site/read-once'
import { readRegister } from '@/lib/ask/dialogue-request'
import { givenIn } from '@/lib/ask/given'
import { askedFacts, getDataset, measureBoard } from '@/lib/data/server'
import { chooseMeasures, known } from './board'

/** What the register is asked for, all its measures known by that day, and those of them that are shown. */
export const readMeasures = readOnce(async ({ searchParams }) => {
  const dataset = await getDataset()
  const request = readRegister(givenIn(searchParams), askedFacts(dataset))
  const { drawn, on } = request
  const rows = measureBoard(dataset, drawn, on).filter((row) => known(row, on))
  return { dataset, request, rows, shown: chooseMeasures(rows, request) }
})
