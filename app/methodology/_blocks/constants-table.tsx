import { formatIndex, formatList } from '@/lib/chart/format'
import { indexOf } from '@/lib/tension/scale'
import type { BlockProps } from './block-props'
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
      what: 'Days in which an impulse halves, by class',
      symbol: 'h',
      value: formatList(halfLives.map(String)),
    },
    {
      key: 'lambda',
      what: 'Share of a score that a standing measure adds on its first day',
      symbol: String.raw`\lambda`,
      value: lambda,
    },
    {
      key: 'rho',
      what: 'Share of the standing part that never fades while the measure is in force',
      symbol: String.raw`\rho`,
      value: rho,
    },
    { key: 'H', what: 'Days in which the rest of the standing part halves', symbol: 'H', value: H },
    {
      key: 'K',
      what: `Raw points at which the index stands at ${formatIndex(indexOf(K, K))}`,
      symbol: 'K',
      value: K,
    },
    {
      key: 'bounds',
      what: 'Least and greatest size of a score, before the step',
      symbol: null,
      value: `${minScore} and ${maxScore}`,
    },
  ]
  return (
    <Figures
      caption={`Constants of codebook ${codebook.version}`}
      columns={[{ head: 'Constant' }, { head: 'Symbol' }, { head: 'Value', numeric: true }]}
      rows={rows.map(({ key, what, symbol, value }) => ({
        key,
        cells: [what, symbol === null ? null : <Formula key="symbol" tex={symbol} />, value],
      }))}
    />
  )
}
