import { handle } from '@/lib/api/handle'
import { verifyLimit, verifyPicture } from '@/lib/api/verify'
import { env } from '@/lib/data/server'

export const POST = (request: Request) =>
  handle(request, (dataset) =>
    verifyPicture(request, dataset, { publicUrl: env().publicUrl, limit: verifyLimit }),
  )
