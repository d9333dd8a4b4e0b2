import { getDataset } from '../data/open-dataset'
import type { Dataset } from '../record/dataset'
import { errorResponse } from './errors'
import { unlessKnown } from './respond'

/** Answers a request; failures become the one error shape. */
export async function answer(
  request: Request,
  respond: () => Response | Promise<Response>,
): Promise<Response> {
  try {
    return unlessKnown(request, await respond())
  } catch (error) {
    return errorResponse(error)
  }
}

/** Answers a request from the data set. */
export function handle(
  request: Request,
  respond: (dataset: Dataset) => Response | Promise<Response>,
  load: () => Promise<Dataset> = getDataset,
): Promise<Response> {
  return answer(request, async () => respond(await load()))
}
