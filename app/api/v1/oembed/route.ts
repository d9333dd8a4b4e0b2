import { handle } from '@/lib/api/handle'
import { oembedResponse } from '@/lib/api/oembed'
import { env } from '@/lib/data/server'

export const GET = (request: Request) =>
  handle(request, (dataset) => oembedResponse(request, dataset, { publicUrl: env().publicUrl }))
