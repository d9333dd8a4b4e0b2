import { readOnce } from '@/app/_site/read-once'
import { readLedger } from '@/lib/ask/dialogue-request'
import { givenIn } from '@/lib/ask/given'
import { askedFacts, getDataset, ledgerOn } from '@/lib/data/server'

/** What the ledger is asked for, all its lines on that day, and those of them that are shown. */
export const readConditions = readOnce(async ({ searchParams }) => {
  const dataset = await getDataset()
  const request = readLedger(givenIn(searchParams), askedFacts(dataset))
  const { on, by, status } = request
  const ledger = ledgerOn(dataset, on)
  const shown = ledger.filter(
    (entry) => (by === null || entry.by === by) && (status === null || entry.status === status),
  )
  return { facts: dataset.facts, request, ledger, shown }
})
