import { answer } from '@/lib/api/handle'
import { getSnapshot } from '@/lib/api/snapshots'
import { env } from '@/lib/data/server'

export const GET = async (request: Request, { params }: RouteContext<'/api/v1/snapshots/[file]'>) => {
  const { file } = await params
  return answer(request, () => getSnapshot(request, file, { publicUrl: env().publicUrl }))
}
