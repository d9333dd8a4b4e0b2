import type { Correction } from '../event/event'

/** What each field of a record that can be corrected is called. */
export const FIELD_WORDS = {
  date: 'date',
  endDate: 'last day',
  precision: 'precision of the date',
  title: 'title',
  summary: 'summary',
  initiator: 'who acted',
  target: 'directed at',
  domain: 'domain',
  cameo: 'CAMEO code',
  class: 'class',
  context: 'why it is not scored',
  modifiers: 'modifiers',
  step: 'step',
  standing: 'lasting measure',
  confidence: 'confidence',
  sources: 'sources',
} as const satisfies Record<keyof Correction['was'], string>
