import { EventPart } from '@/app/_event/event-part'
import { ScoreLines } from '@/app/_event/score-lines'
import { formatScore } from '@/lib/chart/format'
import type { EventDetail, EventScales } from '@/lib/data/server'
import { capital } from '@/lib/words/capital'
import { SCORE_WORDS } from '@/lib/words/score-words'

/** Why an event has its score, line by line, beside what two published scales give such an act. */
export function EventWhy({
  detail: { event, scoring },
  scales,
}: {
  detail: EventDetail
  scales: EventScales | null
}) {
  if (scales === null)
    return (
      <EventPart heading="h2" title={capital(SCORE_WORDS.context)}>
        <p>{event.context}</p>
      </EventPart>
    )
  return (
    <EventPart heading="h2" title={`Why ${formatScore(scoring.event.score)}`}>
      <ScoreLines scoring={scoring} />
      <h3 className="mt-4 mb-1 font-medium">The same act on two published scales</h3>
      <Scales scales={scales} />
      {event.codingNote ? <p className="mt-2">Note on the score: {event.codingNote}</p> : null}
    </EventPart>
  )
}

function Scales({ scales: { cameo, goldstein, plover, base, whyBase } }: { scales: EventScales }) {
  const rows = [
    {
      name: `Goldstein, CAMEO ${cameo}${goldstein ? `: ${goldstein.label}` : ''}`,
      value: goldstein ? formatScore(goldstein.goldstein) : 'no value',
    },
    { name: `PLOVER, ${plover.type}`, value: plover.score.map(formatScore).join(' or ') },
    { name: 'Base of the class here', value: formatScore(base) },
  ]
  return (
    <>
      <table className="w-full">
        <caption className="sr-only">The act on the scales of Goldstein and PLOVER</caption>
        <tbody>
          {rows.map(({ name, value }) => (
            <tr key={name} className="border-rule border-b">
              <th scope="row" className="py-1 pr-4 text-left font-normal">
                {name}
              </th>
              <td className="whitespace-nowrap py-1 text-right align-top">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-1 text-soft">
        On both scales conflict is below 0; here tension is above 0. Reason for the base: {whyBase}.
      </p>
    </>
  )
}
