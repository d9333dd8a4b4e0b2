import { RECORD } from '../ask/sets'
import { askedFacts } from '../record/asked-facts'
import type { Dataset } from '../record/dataset'
import { printVersions } from '../record/downloads'
import { datasetKnown, lineRecord } from '../record/line'
import { packRecord } from '../tension/line-record'
import { readQuery } from './read-request'
import { json } from './respond'

/** What scores are made of, event by event, with the codebook's numbers: enough to weigh the index anew. */
export function getWeighables(request: Request, dataset: Dataset): Response {
  const { known } = readQuery(request, RECORD, askedFacts(dataset)).record
  return json({ ...printVersions(dataset), ...packRecord(lineRecord(datasetKnown(dataset, known))) })
}
