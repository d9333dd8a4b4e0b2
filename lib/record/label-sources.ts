import type { Day } from '../event/day'
import type { Source } from '../event/event'
import type { PublisherKind } from '../event/publisher-kinds'
import type { Dataset } from './dataset'

/** A source with its publisher's name and label. */
export type LabelledSource = {
  readonly publisher: LabelledPublisher
  /** Who first published it, where the publisher only carries it. */
  readonly origin: LabelledPublisher | null
  readonly title: string
  readonly url: string | null
  readonly published: Day | null
  /** ISO 639-1 code of the language it is written in. */
  readonly language: string
}

export type LabelledPublisher = {
  readonly id: string
  readonly name: string
  readonly country: string | null
  readonly kind: PublisherKind
}

/** The sources of a record with their publishers' names and labels. */
export function labelSources(
  dataset: Pick<Dataset, 'publishers'>,
  { sources }: { readonly sources: readonly Source[] },
): LabelledSource[] {
  return sources.map((source) => labelSource(dataset, source))
}

/** One source with its publisher's name and label. */
export function labelSource({ publishers }: Pick<Dataset, 'publishers'>, source: Source): LabelledSource {
  const label = (id: string): LabelledPublisher => {
    const publisher = publishers[id]
    return publisher
      ? { id, name: publisher.name, country: publisher.country, kind: publisher.kind }
      : { id, name: id, country: null, kind: 'unknown' }
  }
  const { publisher, origin, title, url, published, language } = source
  return {
    publisher: label(publisher),
    origin: origin === undefined ? null : label(origin),
    title,
    url,
    published,
    language,
  }
}
