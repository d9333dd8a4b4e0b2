import type { Stem } from '@/lib/chart/view'
import type { Snapshot } from '@/lib/snapshot/snapshot'

/** The events on the days of a snapshot: those it draws, or from its ledger when it draws none. */
export function keptEvents({ spec, view, ledger }: Snapshot): readonly Stem[] {
  if (spec.stems) return view.stems
  return ledger
    .filter(({ day }) => day >= view.period.from && day <= view.period.to)
    .map(({ event, day, title, score }) => ({ event, day, title, score, actor: 'both', hollow: false }))
}
