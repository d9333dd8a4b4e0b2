import { formatCount, formatDay } from '@/lib/chart/format'
import type { BoardMeasure, KnownStage, LabelledSource } from '@/lib/data/server'
import { STAGE_WORDS, shareInWords } from '@/lib/words/measure-words'

/** Every stage of a measure with the event or the source that shows it, what is due, and how its present state is known. */
export function MeasureStages({ row }: { row: BoardMeasure }) {
  const { stages, sources, coverage, expected, checked, unconfirmed, note } = row
  return (
    <div className="mt-1 grid gap-2 border-rule border-l bg-paper pl-3 text-sm">
      <ol className="grid gap-1">
        {stages.map((stage) => (
          <Stage key={stage.on} stage={stage} />
        ))}
      </ol>
      {sources.map((source) => (
        <p key={`${source.publisher.id} ${source.title}`}>
          <Source source={source} />
        </p>
      ))}
      {coverage ? <p className="text-soft text-xs">{covers(coverage)}</p> : null}
      {expected ? (
        <p>
          Due on {formatDay(expected.on)}: {expected.what}.
        </p>
      ) : null}
      <p className="text-soft text-xs">
        {checked ? (
          <>
            Last confirmed for {formatDay(checked.state)}, looked up on {formatDay(checked.on)}:{' '}
            <Source source={checked.source} />
          </>
        ) : (
          `Present state not confirmed: ${unconfirmed ?? ''}.`
        )}
      </p>
      {note === null ? null : <p className="text-soft text-xs">{note}</p>}
    </div>
  )
}

function Stage({ stage: { stage, on, share, level, event, source, note } }: { stage: KnownStage }) {
  return (
    <li>
      {formatDay(on)}: {STAGE_WORDS[stage].toLowerCase()}, {shareInWords(share)}
      {level ? `, ${level.value} ${level.unit}` : ''}
      {event ? (
        <>
          {' · '}
          <a className="link" href={`/events/${event.id}`}>
            {event.title}
          </a>
        </>
      ) : null}
      {source ? (
        <>
          {' · '}
          <Source source={source} />
        </>
      ) : null}
      {note ? <span className="block text-soft text-xs">{note}</span> : null}
    </li>
  )
}

function Source({ source: { publisher, title, url, published } }: { source: LabelledSource }) {
  return (
    <>
      {url === null ? (
        title
      ) : (
        <a className="link" href={url} rel="noopener">
          {title}
        </a>
      )}
      , {publisher.name}
      {published === null ? '' : `, ${formatDay(published)}`}
    </>
  )
}

function covers({ goodsUsd, tariffLines, bodies }: NonNullable<BoardMeasure['coverage']>): string {
  const parts = [
    ...(goodsUsd === undefined ? [] : [`goods of USD ${formatCount(goodsUsd)}`]),
    ...(tariffLines === undefined ? [] : [`${formatCount(tariffLines)} tariff lines`]),
    ...(bodies === undefined ? [] : [`${formatCount(bodies)} listed bodies`]),
  ]
  return `Covers ${parts.join(', ')}.`
}
