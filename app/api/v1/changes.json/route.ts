import { getChange } from '@/lib/api/changes'
import { handle } from '@/lib/api/handle'

export const GET = (request: Request) => handle(request, (dataset) => getChange(request, dataset))
