import { getChannels } from '@/lib/api/channels'
import { handle } from '@/lib/api/handle'

export const GET = (request: Request) => handle(request, (dataset) => getChannels(request, dataset))
