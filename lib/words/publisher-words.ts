import type { PublisherKind } from '../event/publisher-kinds'

/** The one rule by which a publisher has its kind, the same for every country: the first that fits. */
export const KIND_RULE = {
  government: 'an organ, armed service or official journal of a state',
  'state-media':
    'a title or agency that a state or its ruling party owns, and whose editorial line it may set: either it names the head of the newsroom directly, or no law, charter or statute promises editorial independence',
  'state-funded':
    'a title that lives on public money or belongs to the state, where a law, charter or statute promises editorial independence and a body stands between the government and the head of the newsroom; also stations that are members of such a network',
  wire: 'a news agency that is not state-media; agencies with public money and a statute stay here',
  newspaper: 'a newspaper, magazine or online news title with a newsroom of its own',
  broadcaster: 'a television or radio title with a newsroom of its own',
  specialist: 'trade, legal, market and defence press; newsletters of named analysts',
  'think-tank': 'research institutes, universities, foundations and advocacy bodies that publish research',
  'law-firm': 'client notes of law firms',
  encyclopedia: 'open encyclopedias',
  aggregator:
    'a site or page that mainly carries what others published: portals, press-release services, mirrors, reposts',
  unknown: 'it cannot be told from what is public; better unknown than guessed',
} as const satisfies Record<PublisherKind, string>

const KIND_WORDS = {
  government: 'government',
  'state-media': 'state media',
  'state-funded': 'state funded',
  wire: 'wire',
  newspaper: 'newspaper',
  broadcaster: 'broadcaster',
  specialist: 'specialist',
  'think-tank': 'think tank',
  'law-firm': 'law firm',
  encyclopedia: 'encyclopedia',
  aggregator: 'aggregator',
  unknown: 'kind unknown',
} as const satisfies Record<PublisherKind, string>

/** What a kind of publisher is called, by its id in publishers.yaml. */
export function nameKind(kind: string): string {
  const words: Readonly<Record<string, string>> = KIND_WORDS
  return words[kind] ?? kind
}
