import { handle } from '@/lib/api/handle'
import { getRangeOf } from '@/lib/api/range'

export const GET = (request: Request) => handle(request, (dataset) => getRangeOf(request, dataset, 'csv'))
