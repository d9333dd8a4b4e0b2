import { formatCount, formatList } from '@/lib/chart/format'
import { capital } from '@/lib/words/capital'
import { nameKind } from '@/lib/words/publisher-words'
import type { BlockProps } from './block-props'
import { Figures } from './figures'

/** The letter of each kind of publisher, and how many of the register are of it. */
export function ReliabilityTable({ dataset: { codebook, publishers } }: BlockProps) {
  const { kinds, reliability } = codebook.ownActs
  const count = (kind: string) =>
    Object.values(publishers).filter((publisher) => publisher.kind === kind).length
  const rows = Object.entries(codebook.reliability)
    .toSorted(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([kind, letter]) => ({
      key: kind,
      cells: [
        capital(kinds.includes(kind) ? `${nameKind(kind)}, on acts of others` : nameKind(kind)),
        letter,
        formatCount(count(kind)),
      ],
    }))
  return (
    <Figures
      caption="Reliability of publishers by kind"
      columns={[
        { head: 'Kind of publisher' },
        { head: 'Letter', numeric: true },
        { head: 'Publishers', numeric: true },
      ]}
      rows={[
        {
          key: 'own acts',
          cells: [
            capital(`${formatList(kinds.map(nameKind))}, on what their own state did or said`),
            reliability,
            '',
          ],
        },
        ...rows,
      ]}
    />
  )
}
