import { buildDataset, type Dataset } from '../record/dataset'
import { readContent } from './content'
import { ContentError } from './content-error'
import { fingerprint } from './content-files'
import { env } from './env'

type Held = { readonly dataset: Promise<Dataset>; readonly fingerprint: string; checkedAt: number }
const held = new Map<string, Held>()
const RECHECK_MS = 500
/** Content that was broken is looked at again after so long, so that a repair needs no restart. */
const RETRY_MS = 2_000

/**
 * The data set of a content folder, read once; read again while it is broken. In development it is read again when a file changes.
 *
 * @throws ContentError when the folder has problems; all of them have then been printed
 */
export async function getDataset(dir: string = env().contentDir): Promise<Dataset> {
  const known = held.get(dir)
  const watching = process.env.NODE_ENV === 'development'
  if (known && (!watching || Date.now() - known.checkedAt < RECHECK_MS)) return known.dataset
  const print = watching ? await fingerprint(dir) : ''
  if (known && known.fingerprint === print) {
    known.checkedAt = Date.now()
    return known.dataset
  }
  const dataset = loadDataset(dir)
  held.set(dir, { dataset, fingerprint: print, checkedAt: Date.now() })
  // The caller sees the failure; here it is only forgotten.
  dataset.catch(() => setTimeout(() => forget(dir, dataset), RETRY_MS).unref())
  return dataset
}

function forget(dir: string, dataset: Promise<Dataset>): void {
  if (held.get(dir)?.dataset === dataset) held.delete(dir)
}

async function loadDataset(dir: string): Promise<Dataset> {
  const result = await readContent(dir)
  if ('ok' in result) return buildDataset(result.ok)
  const error = new ContentError(result.problems)
  process.stderr.write(`${error.report()}\n`)
  throw error
}
