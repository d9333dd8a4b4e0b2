import { formatCounted, formatIndex, formatList } from '@/lib/chart/format'
import { indexOf } from '@/lib/tension/scale'
import type { BlockProps } from './blocks'
import { Figures } from './figures'
import { Formula } from './formula'

/** Every constant of the formulas. */
export function ConstantsTable({ dataset: { codebook } }: BlockProps) {
  const { lambda, rho, H, K, minScore, maxScore } = codebook.constants
  const halfLives = [...new Set(Object.values(codebook.classes).map(({ halfLife }) => halfLife))].sort(
    (a, b) => a - b,
  )
  const rows = [
    {
      key: 'h',
      cells: [
        <Formula key="symbol" tex="h" />,
        `${formatList(halfLives.map(String))} days`,
        'Days in which an impulse halves, by class',
      ],
    },
    {
      key: 'lambda',
      cells: [
        <Formula key="symbol" tex="\lambda" />,
        lambda,
        'Share of a score that a standing measure adds on its first day',
      ],
    },
    {
      key: 'rho',
      cells: [
        <Formula key="symbol" tex="\rho" />,
        rho,
        'Share of the standing part that never fades while the measure is in force',
      ],
    },
    {
      key: 'H',
      cells: [
        <Formula key="symbol" tex="H" />,
        formatCounted(H, 'day'),
        'Days in which the rest of the standing part halves',
      ],
    },
    {
      key: 'K',
      cells: [
        <Formula key="symbol" tex="K" />,
        K,
        `Raw points at which the index stands at ${formatIndex(indexOf(K, K))}`,
      ],
    },
    {
      key: 'bounds',
      cells: ['Bounds', `${minScore} to ${maxScore}`, 'Least and greatest size of a score, before the step'],
    },
  ]
  return (
    <Figures
      caption={`Constants of codebook ${codebook.version}`}
      columns={[{ head: 'Constant' }, { head: 'Value' }, { head: 'What it is' }]}
      rows={rows}
    />
  )
}
