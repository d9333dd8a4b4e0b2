import { CopyField } from '@/app/_site/copy-field'
import type { ChartFacts } from '@/lib/chart/facts'
import { citeEvent } from '@/lib/cite/cite-event'
import type { Event } from '@/lib/event/event'

/** The record as a reference, to copy. */
export function CiteEvent({
  event: { id, title, date, precision, added, corrections },
  address,
  facts: { dataVersion, methodVersion },
}: {
  event: Event
  address: string
  facts: Pick<ChartFacts, 'dataVersion' | 'methodVersion'>
}) {
  const recorded = corrections.at(-1)?.on ?? added
  const cited = { id, title, address, day: date, precision, recorded, dataVersion, methodVersion }
  const { apa, bibtex, ris } = citeEvent(cited)
  return (
    <details className="screen-only text-sm">
      <summary className="list-none py-1 pointer-coarse:py-3">
        <span className="link">Cite this event</span>
      </summary>
      <div className="mt-2 grid gap-3">
        <CopyField label="APA" text={apa} rows={4} />
        <CopyField label="BibTeX" text={bibtex} rows={5} />
        <CopyField label="RIS" text={ris.replaceAll('\r\n', '\n')} rows={5} />
      </div>
    </details>
  )
}
