import type { AskedFacts } from '../ask/facts'
import type { Dataset } from './dataset'

/** What is asked for is read against these. */
export function askedFacts({ facts, linked }: Pick<Dataset, 'facts' | 'linked'>): AskedFacts {
  return { ...facts, linked }
}
