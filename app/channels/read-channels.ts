import { readOnce } from '@/app/_site/read-once'
import { loadChannelsParams, readChannelsParams } from '@/lib/ask/dialogue-url'
import { channelBoard, getDataset } from '@/lib/data/server'

/** What the board is asked for, and its rows. */
export const readChannels = readOnce(async ({ searchParams }) => {
  const dataset = await getDataset()
  const request = readChannelsParams(await loadChannelsParams(searchParams), dataset.facts)
  return { facts: dataset.facts, request, rows: channelBoard(dataset, request.period, request.on) }
})
