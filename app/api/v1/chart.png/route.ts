import { getChart } from '@/lib/api/chart'
import { handle } from '@/lib/api/handle'
import { env } from '@/lib/data/server'

export const GET = (request: Request) =>
  handle(request, (dataset) => getChart(request, dataset, 'png', env().publicUrl))
