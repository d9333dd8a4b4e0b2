import { getEvent } from '@/lib/api/events'
import { handle } from '@/lib/api/handle'

export const GET = async (request: Request, { params }: RouteContext<'/api/v1/events/[file]'>) => {
  const { file } = await params
  return handle(request, (dataset) => getEvent(request, dataset, file))
}
