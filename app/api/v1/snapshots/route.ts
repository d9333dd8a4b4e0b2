import { handle } from '@/lib/api/handle'
import { allowSaving, dailyLimit, postSnapshot, saveLimit } from '@/lib/api/snapshots'
import { env } from '@/lib/data/server'

const daily = dailyLimit(env().snapshotsPerDay)

export const POST = (request: Request) =>
  handle(request, (dataset) =>
    postSnapshot(request, dataset, {
      publicUrl: env().publicUrl,
      port: env().port,
      token: env().snapshotToken,
      now: () => new Date(),
      limit: saveLimit,
      daily,
    }),
  )

/** The browser's question before it sends a token from another origin. */
export const OPTIONS = allowSaving
