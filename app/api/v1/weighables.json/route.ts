import { handle } from '@/lib/api/handle'
import { getWeighables } from '@/lib/api/weighables'

export const GET = (request: Request) => handle(request, (dataset) => getWeighables(request, dataset))
