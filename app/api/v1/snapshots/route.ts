import { handle } from '@/lib/api/handle'
import { postSnapshot, saveLimit } from '@/lib/api/snapshots'
import { env } from '@/lib/data/server'

export const POST = (request: Request) =>
  handle(request, (dataset) =>
    postSnapshot(request, dataset, { publicUrl: env().publicUrl, now: () => new Date(), limit: saveLimit }),
  )
