import { formatDay } from '@/lib/chart/format'
import type { LabelledPublisher, LabelledSource } from '@/lib/record/label-sources'
import { languageName } from '@/lib/words/language-name'
import { nameKind } from '@/lib/words/publisher-words'

/** The sources of an event: what was published, by whom, of which kind and country, in which language, when. */
export function EventSources({ sources }: { sources: readonly LabelledSource[] }) {
  return (
    <ul className="grid gap-2.5">
      {sources.map((source) => (
        <li key={`${source.publisher.id} ${source.url ?? source.title}`}>
          <SourceTitle source={source} />
          <span className="block text-soft text-xs">{labels(source).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}

/** A headline as printed; where there is none, what the source is. */
function SourceTitle({ source: { title, url, language } }: { source: LabelledSource }) {
  const text = described(title) ?? title
  const lang = described(title) === null && language !== 'en' ? language : undefined
  if (url === null) return <span lang={lang}>{text}</span>
  return (
    <a href={url} className="link wrap-anywhere" rel="noreferrer" lang={lang}>
      {text}
    </a>
  )
}

/** The text of a title in [square brackets], which describes the source; null for a headline. */
function described(title: string): string | null {
  return /^\[(.+)\]$/s.exec(title)?.[1] ?? null
}

function labels({ publisher, origin, title, url, published, language }: LabelledSource): string[] {
  return [
    origin === null ? named(publisher) : `${named(origin)}, carried by ${named(publisher)}`,
    language === 'en' ? null : `in ${languageName(language)}`,
    described(title) === null ? null : 'described, without its headline',
    url === null ? 'document on file' : null,
    published === null ? 'date not known' : formatDay(published),
  ].filter((label) => label !== null)
}

function named({ name, kind, country }: LabelledPublisher): string {
  const label = nameKind(kind)
  return `${name} (${country === null ? label : `${label}, ${country}`})`
}
