import { getDay } from '@/lib/api/days'
import { handle } from '@/lib/api/handle'

export const GET = async (request: Request, { params }: RouteContext<'/api/v1/days/[file]'>) => {
  const { file } = await params
  return handle(request, (dataset) => getDay(request, dataset, file))
}
