import { partyName } from '@/app/_event/actor'
import type { ChartFacts } from '@/lib/chart/facts'
import { formatCount, formatCounted, formatEventDay, formatPercent } from '@/lib/chart/format'
import type { Evidence, EvidenceRow } from '@/lib/codebook/evidence'
import { capital } from '@/lib/words/capital'
import { languageName } from '@/lib/words/language-name'
import { NumberTable } from './number-table'

const COLUMNS = ['Share', 'Events', 'Two independent', 'Official']

/** How well the record is documented, and whose words it holds. */
export function EvidenceTables({ evidence, facts }: { evidence: Evidence; facts: ChartFacts }) {
  const { total, byYear, bySide, byLanguage, unconfirmed, accounts } = evidence
  return (
    <>
      <p className="mt-3 max-w-prose">
        {formatPercent(total.documented, total.events)} of {formatCounted(total.events, 'event')} have two
        independent sources or an official one. Sources are independent when they share neither an owner nor
        an original report; official is what an organ of an acting state published.
      </p>
      <div className="mt-6 grid items-start gap-x-16 gap-y-10 md:grid-cols-2">
        <NumberTable
          caption="By year"
          columns={['Year', ...COLUMNS]}
          rows={[
            ...byYear.map((row) => evidenceRow(row.of, row)),
            { ...evidenceRow('All', total), total: true },
          ]}
        />
        <div className="grid gap-10">
          <NumberTable
            caption="By who acted"
            columns={['Side', ...COLUMNS]}
            rows={bySide.map((row) => evidenceRow(capital(partyName(facts, row.of)), row))}
          />
          <NumberTable
            caption="Accounts of the two governments"
            columns={['Account of', 'Events']}
            rows={[
              ...accounts.bySide.map(({ side, events }) => ({
                name: partyName(facts, side),
                numbers: [formatCount(events)],
              })),
              { name: 'Both', numbers: [formatCount(accounts.both)] },
            ]}
          />
          <NumberTable
            caption="Languages of the sources"
            columns={['Language', 'Sources']}
            rows={byLanguage.map(({ language, sources }) => ({
              name: languageName(language),
              numbers: [formatCount(sources)],
            }))}
          />
        </div>
      </div>
      <h3 className="mt-10 font-medium">Unconfirmed events</h3>
      <p className="mt-1 max-w-prose">
        {unconfirmed.length === 0
          ? 'There is none: the sources of every scored event confirm it.'
          : `${formatCounted(unconfirmed.length, 'scored event')} not confirmed by the sources: shown, but without effect on the index.`}
      </p>
      {unconfirmed.length > 0 ? (
        <ul className="mt-2 border-rule border-t text-sm">
          {unconfirmed.map(({ id, date, precision, title }) => (
            <li key={id} className="border-rule border-b">
              <a
                href={`/events/${id}`}
                className="grid gap-x-4 py-2 hover:bg-sheet sm:grid-cols-[7rem_1fr] pointer-coarse:py-3"
              >
                <span className="text-soft">{formatEventDay(date, precision)}</span>
                <span className="link">{title}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function evidenceRow(name: string, { events, documented, independent, official }: EvidenceRow) {
  return {
    name,
    numbers: [
      formatPercent(documented, events),
      formatCount(events),
      formatCount(independent),
      formatCount(official),
    ],
  }
}
