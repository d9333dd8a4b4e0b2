import { readOnce } from '@/app/_site/read-once'
import { readBoard } from '@/lib/ask/dialogue-request'
import { givenIn } from '@/lib/ask/given'
import { askedFacts, channelBoard, getDataset } from '@/lib/data/server'

/** What the board is asked for, and its rows. */
export const readChannels = readOnce(async ({ searchParams }) => {
  const dataset = await getDataset()
  const request = readBoard(givenIn(searchParams), askedFacts(dataset))
  return { facts: dataset.facts, request, rows: channelBoard(dataset, request.drawn, request.on) }
})
