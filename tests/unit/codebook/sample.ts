import type { Codebook } from '@/lib/codebook/codebook'
import { codebookSchema } from '@/lib/codebook/codebook'
import { type Event, eventSchema } from '@/lib/event/event'
import { type Publishers, publishersSchema } from '@/lib/event/registry'

const modifier = (label: string, ...points: number[]) => ({
  label,
  values: points.map((p) => ({ points: p, meaning: `${label} ${p}` })),
})

export const SIDES = ['AAA', 'BBB']

/** Two classes, all modifiers: enough to work a score by hand. */
export const CODEBOOK: Codebook = codebookSchema.parse({
  version: '1.0.0',
  groups: { measures: 'Measures', talks: 'Talks' },
  classes: {
    SANCTION: {
      label: 'Sanction',
      group: 'measures',
      polarity: 'raises',
      cameo: ['163'],
      goldstein: [-8],
      plover: { type: 'SANCTION', score: [-6] },
      base: 4.5,
      halfLife: 45,
      standing: 'until lifted',
      whyBase: 'a test value',
    },
    VISIT: {
      label: 'Visit',
      group: 'talks',
      polarity: 'eases',
      cameo: ['042'],
      goldstein: [1.9],
      plover: { type: 'CONSULT', score: [4] },
      base: 3,
      halfLife: 45,
      standing: null,
      whyBase: 'a test value',
    },
  },
  modifiers: {
    level: modifier('Level', 1, -0.5, -1),
    scope: modifier('Scope', 1, 0.5, -0.5),
    military: modifier('Military', 1, 0.5),
    redLine: modifier('Red line', 1),
    reversibility: modifier('Reversibility', 0.5, -0.5),
    reciprocity: modifier('Reciprocity', 0.5),
  },
  constants: { lambda: 0.1, rho: 0.5, H: 365, K: 60, minScore: 0.5, maxScore: 10 },
  grades: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: id, meaning: id })),
  reliability: {
    government: 'A',
    wire: 'A',
    newspaper: 'B',
    'state-media': 'C',
    encyclopedia: 'D',
    unknown: 'F',
  },
  ownActs: { kinds: ['government', 'state-media'], reliability: 'A' },
  changes: [{ version: '1.0.0', date: '2020-01-01', reason: 'first' }],
})

export const PUBLISHERS: Publishers = publishersSchema.parse({
  ministry: { name: 'Ministry', country: 'AAA', kind: 'government' },
  agency: { name: 'Agency', country: null, kind: 'wire' },
  gazette: { name: 'Gazette', country: 'BBB', kind: 'newspaper' },
  'sunday-gazette': { name: 'Sunday Gazette', country: 'BBB', kind: 'newspaper', owner: 'gazette' },
  voice: { name: 'Voice', country: 'AAA', kind: 'state-media' },
  trumpet: { name: 'Trumpet', country: 'BBB', kind: 'state-media' },
  wiki: { name: 'Wiki', country: null, kind: 'encyclopedia' },
  blog: { name: 'Blog', country: null, kind: 'unknown' },
})

export function event(changes: Record<string, unknown> = {}): Event {
  return eventSchema.parse({
    id: '2020-01-01-sanction',
    date: '2020-01-01',
    precision: 'day',
    title: 'AAA sanctions a firm of BBB',
    summary: 'A sanction.',
    initiator: 'AAA',
    target: 'BBB',
    actors: [],
    domain: 'trade',
    tags: [],
    cameo: '163',
    class: 'SANCTION',
    confidence: 'high',
    sources: [source('gazette')],
    added: '2020-01-02',
    ...changes,
  })
}

export function source(publisher: string, origin?: string) {
  return { publisher, origin, title: 'A report', url: 'https://example.org/report', published: '2020-01-01' }
}
