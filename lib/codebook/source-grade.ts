import type { Event, Source } from '../event/event'
import type { Publishers } from '../event/registry'
import type { Codebook, Reliability } from './codebook'

/** How well an event is documented, in the terms of the Admiralty code (AJP-2.1). */
export type SourceGrade = {
  /** Best reliability among the sources: A is best, F cannot be judged. */
  readonly reliability: Reliability
  /** 1 confirmed by two independent sources, 2 probably true, 3 possibly true. */
  readonly credibility: 1 | 2 | 3
  readonly sources: number
  /** Sources that do not share an owner or an original report; unknown publishers never count. */
  readonly independent: number
  /** Weight q of the event in the index: 1, 0.8, or 0 when unconfirmed. */
  readonly weight: number
}

/**
 * Grades the documentation of an event and gives its weight q.
 *
 * A or B with credibility 1 or 2 weighs 1; A or B with 3, or C with 1 or 2, weighs 0.8; anything
 * lower is unconfirmed and weighs 0. A state's own organs and media are the record of what that state
 * did and said, not of what the other did. See content/methodology.md#sources.
 *
 * @param sides codes of the two sides, who both act in a mutual event
 * @throws RangeError when a publisher or its kind is not registered
 */
export function gradeSources(
  event: Pick<Event, 'id' | 'initiator' | 'confidence' | 'sources'>,
  codebook: Codebook,
  publishers: Publishers,
  sides: readonly string[],
): SourceGrade {
  const acting = actingSides(event, sides)
  const witnesses = new Set<string>()
  let reliability: Reliability = 'F'
  for (const source of event.sources) {
    const first = firstPublisher(source)
    const publisher = publishers[first]
    if (!publisher) throw new RangeError(`publisher "${first}" of ${event.id} is not in publishers.yaml`)
    const own = codebook.ownActs.kinds.includes(publisher.kind) && acting.includes(publisher.country ?? '')
    const letter = own ? codebook.ownActs.reliability : codebook.reliability[publisher.kind]
    if (!letter)
      throw new RangeError(`publisher kind "${publisher.kind}" has no reliability in codebook.yaml`)
    if (letter < reliability) reliability = letter
    if (publisher.kind !== 'unknown') witnesses.add(publisher.owner ?? first)
  }
  const credibility = witnesses.size >= 2 ? 1 : event.confidence === 'high' ? 2 : 3
  return {
    reliability,
    credibility,
    sources: event.sources.length,
    independent: witnesses.size,
    weight: sourceWeight(reliability, credibility),
  }
}

/** Codes of the sides that acted: both in a mutual event. */
export function actingSides(
  { initiator }: Pick<Event, 'initiator'>,
  sides: readonly string[],
): readonly string[] {
  return initiator === 'mutual' ? sides : [initiator]
}

/** Who published a source first: its origin, where the publisher only carries it. */
export function firstPublisher({ origin, publisher }: Pick<Source, 'origin' | 'publisher'>): string {
  return origin ?? publisher
}

/** Grade as it is written, such as A1. */
export function printGrade({
  reliability,
  credibility,
}: Pick<SourceGrade, 'reliability' | 'credibility'>): string {
  return `${reliability}${credibility}`
}

function sourceWeight(reliability: Reliability, credibility: 1 | 2 | 3): number {
  const trusted = reliability === 'A' || reliability === 'B'
  if (trusted) return credibility === 3 ? 0.8 : 1
  return reliability === 'C' && credibility !== 3 ? 0.8 : 0
}
