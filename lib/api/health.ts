import { getDataset } from '../data/open-dataset'
import { checkStore } from '../data/snapshots'
import type { Dataset } from '../record/dataset'

const HEADERS = { 'Cache-Control': 'no-store' }

/** Whether the server runs at all, for the machine that restarts it. */
export function getHealth(): Response {
  return Response.json({ status: 'ok' }, { headers: HEADERS })
}

/** Whether the server can do its work: read the content, and save. For the machine that sends it readers. */
export async function getReadiness(
  load: () => Promise<Dataset> = getDataset,
  check: () => Promise<void> = checkStore,
): Promise<Response> {
  const [{ content, ...versions }, store] = await Promise.all([contentState(load), storeState(check)])
  const ready = content === 'ok' && store === 'ok'
  const body = { status: ready ? 'ok' : 'unavailable', content, store, ...versions }
  return Response.json(body, { status: ready ? 200 : 503, headers: HEADERS })
}

async function contentState(load: () => Promise<Dataset>) {
  try {
    const { dataVersion, methodVersion } = await load()
    return { content: 'ok', dataVersion, methodVersion }
  } catch (error) {
    const known = error instanceof Error && error.name === 'ContentError'
    return { content: known ? error.message : 'the content cannot be read', dataVersion: null }
  }
}

async function storeState(check: () => Promise<void>): Promise<string> {
  try {
    await check()
    return 'ok'
  } catch (error) {
    // In full for whoever runs the site: the address of a database is not for everyone.
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    return 'snapshots cannot be saved'
  }
}
