import { handle } from '@/lib/api/handle'
import { allowSaving, postSnapshot, saveLimit } from '@/lib/api/snapshots'
import { env } from '@/lib/data/server'

export const POST = (request: Request) =>
  handle(request, (dataset) =>
    postSnapshot(request, dataset, {
      publicUrl: env().publicUrl,
      port: env().port,
      token: env().snapshotToken,
      now: () => new Date(),
      limit: saveLimit,
    }),
  )

/** The browser's question before it sends a token from another origin. */
export const OPTIONS = allowSaving
