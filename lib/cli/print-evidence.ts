import { formatPercent } from '../chart/format'
import type { Evidence, EvidenceRow } from '../codebook/evidence'
import { printTable } from './print-table'

/** What the record rests on, as plain text. */
export function printEvidence({
  total,
  byYear,
  bySide,
  byKind,
  byLanguage,
  unconfirmed,
  accounts,
}: Evidence): string {
  const parts = [
    `Two independent sources or an official one\n${printTable(
      ['', 'events', 'share', 'independent', 'official'],
      [total, ...byYear, ...bySide].map(evidenceRow),
    )}`,
    `Sources by kind of publisher\n${printTable(
      ['', 'sources'],
      byKind.map(({ kind, sources }) => [kind, String(sources)]),
    )}`,
    `Sources by language\n${printTable(
      ['', 'sources'],
      byLanguage.map(({ language, sources }) => [language, String(sources)]),
    )}`,
    `Accounts\n${printTable(
      ['', 'events'],
      [
        ...accounts.bySide.map(({ side, events }) => [`of ${side}`, String(events)]),
        ['of both', String(accounts.both)],
      ],
    )}`,
    unconfirmed.length === 0
      ? 'Unconfirmed events: none\n'
      : `Unconfirmed events, which do not move the index\n${unconfirmed.map(({ id }) => `${id}\n`).join('')}`,
  ]
  return parts.join('\n')
}

function evidenceRow({ of, events, documented, independent, official }: EvidenceRow): string[] {
  return [of, String(events), formatPercent(documented, events), String(independent), String(official)]
}
