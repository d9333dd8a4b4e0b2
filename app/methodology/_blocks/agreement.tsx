import { formatCount, formatCounted } from '@/lib/chart/format'
import { agreementOf } from '@/lib/codebook/coding-agreement'
import { MODIFIERS } from '@/lib/codebook/modifiers'
import { RANGE_DEFAULTS } from '@/lib/tension/range'
import type { BlockProps } from './block-props'
import { Figures } from './figures'
import { coefficient, decimals } from './numbers'

/** Krippendorff's alpha between the coding runs, and the noise they measure. */
export function Agreement({ dataset: { codings, codebook } }: BlockProps) {
  if (codings.length < 2) return <p className="mt-3.5">There are no two coding runs to compare.</p>
  const found = agreementOf(codings, codebook)
  const all = formatCount(found.records)
  const scored = formatCount(found.scored)
  const rows = [
    { key: 'inclusion', cells: ['Scored or not', 'nominal', all, coefficient(found.inclusion)] },
    { key: 'class', cells: ['Class', 'nominal', scored, coefficient(found.class)] },
    ...MODIFIERS.map((name) => ({
      key: name,
      cells: [codebook.modifiers[name].label, 'ordinal', scored, coefficient(found.modifiers[name])],
    })),
    { key: 'score', cells: ['Score', 'interval', scored, coefficient(found.score)] },
  ]
  return (
    <>
      <Figures
        caption={`Krippendorff's alpha between ${formatCounted(codings.length, 'coding run')}`}
        columns={[
          { head: 'What is compared' },
          { head: 'As' },
          { head: 'Records', numeric: true },
          { head: 'Alpha', numeric: true },
        ]}
        rows={rows}
      />
      {found.noise === null ? null : (
        <p className="mt-3.5 max-w-[44rem]">
          From one run to the other a score varies with a standard deviation of {decimals(found.noise, 2)}{' '}
          points (root mean square of the differences, divided by √2). The range draws its coder noise with{' '}
          {RANGE_DEFAULTS.coderNoise} points.
        </p>
      )}
    </>
  )
}
