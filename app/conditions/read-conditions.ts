import { readOnce } from '@/app/_site/read-once'
import { loadConditionsParams, readConditionsParams } from '@/lib/ask/dialogue-url'
import { getDataset, ledgerOn } from '@/lib/data/server'

/** What the ledger is asked for, all its lines on that day, and those of them that are shown. */
export const readConditions = readOnce(async ({ searchParams }) => {
  const dataset = await getDataset()
  const request = readConditionsParams(await loadConditionsParams(searchParams), dataset.facts)
  const { on, by, status } = request
  const ledger = ledgerOn(dataset, on)
  const shown = ledger.filter(
    (entry) => (by === null || entry.by === by) && (status === null || entry.status === status),
  )
  return { facts: dataset.facts, request, ledger, shown }
})
