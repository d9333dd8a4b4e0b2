import { getConditions } from '@/lib/api/conditions'
import { handle } from '@/lib/api/handle'

export const GET = (request: Request) => handle(request, (dataset) => getConditions(request, dataset))
