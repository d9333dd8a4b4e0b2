import { getBenchmarks } from '@/lib/api/benchmarks'
import { handle } from '@/lib/api/handle'

export const GET = (request: Request) => handle(request, (dataset) => getBenchmarks(request, dataset))
