import { getDataset } from '../data/open-dataset'
import type { Dataset } from '../record/dataset'

/** Whether the server can answer, for the machine that watches it. */
export async function getHealth(load: () => Promise<Dataset> = getDataset): Promise<Response> {
  const headers = { 'Cache-Control': 'no-store' }
  try {
    const { dataVersion, methodVersion } = await load()
    return Response.json({ status: 'ok', dataVersion, methodVersion }, { headers })
  } catch (error) {
    const reason =
      error instanceof Error && error.name === 'ContentError' ? error.message : 'the data cannot be read'
    return Response.json({ status: 'unavailable', reason }, { status: 503, headers })
  }
}
