import type { Dataset } from '../record/dataset'
import { printVersions } from '../record/downloads'
import { datasetKnown, lineRecord } from '../record/line'
import { packRecord } from '../tension/line-record'
import { json } from './respond'
import { readKnown } from './view-request'

/** What scores are made of, event by event, with the codebook's numbers: enough to weigh the index anew. */
export function getWeighables(request: Request, dataset: Dataset): Response {
  const known = readKnown(request, dataset)
  return json({ ...printVersions(dataset), ...packRecord(lineRecord(datasetKnown(dataset, known))) })
}
