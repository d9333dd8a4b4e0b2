import { getReadiness } from '@/lib/api/health'

// Asked afresh each time, never answered from the build.
export const dynamic = 'force-dynamic'

export const GET = () => getReadiness()
