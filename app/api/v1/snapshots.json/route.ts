import { answer } from '@/lib/api/handle'
import { archiveResponse } from '@/lib/api/snapshots'
import { env } from '@/lib/data/server'

export const GET = (request: Request) =>
  answer(request, () => archiveResponse(request, { publicUrl: env().publicUrl }))
