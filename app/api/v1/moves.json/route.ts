import { handle } from '@/lib/api/handle'
import { getMoves } from '@/lib/api/moves'

export const GET = (request: Request) => handle(request, (dataset) => getMoves(request, dataset))
