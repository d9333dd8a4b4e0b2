import { handle } from '@/lib/api/handle'
import { getSeries } from '@/lib/api/series'

export const GET = (request: Request) => handle(request, (dataset) => getSeries(request, dataset, 'json'))
