import { measureAddress } from '@/lib/ask/entry-address'
import { formatDay } from '@/lib/chart/format'
import type { KnownStage } from '@/lib/record/measures'
import { STAGE_WORDS, STATUS_WORDS, shareInWords } from '@/lib/words/measure-words'
import { EventPart, type PartHeading } from './event-part'
import type { OpenedEvent } from './opened-event'

/** What became of the measures an act brought into force, and what it did to those of others; nothing where there are none. */
export function BecameOfIt({
  detail: { event, measures, stagesMade },
  heading,
}: {
  detail: Pick<OpenedEvent, 'event' | 'measures' | 'stagesMade'>
  heading: PartHeading
}) {
  return (
    <>
      {measures.length > 0 ? (
        <EventPart heading={heading} title="What became of it">
          <ul className="grid gap-3">
            {measures.map(({ id, title, status, stages }) => (
              <li key={id}>
                <a className="link" href={measureAddress(id)}>
                  {title}
                </a>
                <span className="text-soft">: {STATUS_WORDS[status].toLowerCase()}</span>
                <ol className="mt-1 grid gap-0.5 text-sm">
                  {stages.map((stage) => (
                    <Stage key={stage.on} stage={stage} own={event.id} />
                  ))}
                </ol>
              </li>
            ))}
          </ul>
        </EventPart>
      ) : null}
      {stagesMade.length > 0 ? (
        <EventPart heading={heading} title="What it changed">
          <ul className="grid gap-1">
            {stagesMade.map(({ id, title, stage, on, share }) => (
              <li key={`${id} ${on}`}>
                <a className="link" href={measureAddress(id)}>
                  {title}
                </a>
                <span className="text-soft">
                  : {STAGE_WORDS[stage].toLowerCase()} on {formatDay(on)}, {shareInWords(share)}{' '}
                  {STATUS_WORDS['in-force'].toLowerCase()}
                </span>
              </li>
            ))}
          </ul>
        </EventPart>
      ) : null}
    </>
  )
}

function Stage({ stage, own }: { stage: KnownStage; own: string }) {
  const { event, source } = stage
  return (
    <li>
      {formatDay(stage.on)}: {STAGE_WORDS[stage.stage].toLowerCase()}
      {stage.level ? `, ${stage.level.value} ${stage.level.unit}` : ''}, {shareInWords(stage.share)}
      {event && event.id !== own ? (
        <>
          {', by '}
          <a className="link" href={`/events/${event.id}`}>
            {event.title}
          </a>
        </>
      ) : null}
      {source?.url ? (
        <>
          {', '}
          <a className="link" href={source.url} rel="noopener">
            {source.publisher.name}
          </a>
        </>
      ) : null}
    </li>
  )
}
