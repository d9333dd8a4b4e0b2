import { EventPart } from '@/app/_event/event-part'
import { EventSources } from '@/app/_event/event-sources'
import { formatCounted } from '@/lib/chart/format'
import { printGrade } from '@/lib/codebook/source-grade'
import type { EventDetail } from '@/lib/data/server'
import { gradeWords } from '@/lib/words/source-grade-words'

/** The sources of an event, and how well they document it. */
export function EventDocuments({ detail: { event, scoring, sources } }: { detail: EventDetail }) {
  const grade = scoring.sources
  return (
    <EventPart heading="h2" title={sources.length === 1 ? 'Source' : 'Sources'}>
      <p className="mb-3 text-soft">
        {formatCounted(grade.sources, 'source')}, {grade.independent} independent by owner and first report.
        Grade {printGrade(grade)}: {gradeWords(grade)}. Weight in the index q = {grade.weight}.
      </p>
      <EventSources sources={sources} />
      {event.note ? <p className="mt-3">Note on the facts: {event.note}</p> : null}
    </EventPart>
  )
}
