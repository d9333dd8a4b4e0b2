/** What a publisher may be; the rule for each is in lib/words. */
export const PUBLISHER_KINDS = [
  'government',
  'state-media',
  'state-funded',
  'wire',
  'newspaper',
  'broadcaster',
  'specialist',
  'think-tank',
  'law-firm',
  'encyclopedia',
  'aggregator',
  'unknown',
] as const
export type PublisherKind = (typeof PUBLISHER_KINDS)[number]
