import { handle } from '@/lib/api/handle'
import { getMeasures } from '@/lib/api/measures'

export const GET = (request: Request) => handle(request, (dataset) => getMeasures(request, dataset, 'json'))
