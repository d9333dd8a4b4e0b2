import { getEvents } from '@/lib/api/events'
import { handle } from '@/lib/api/handle'

export const GET = (request: Request) => handle(request, (dataset) => getEvents(request, dataset, 'csv'))
