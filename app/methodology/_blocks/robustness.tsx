import { methodChecks } from '@/lib/data/server'
import { VARIANT_WORDS } from '@/lib/words/variant-words'
import type { BlockProps } from './block-props'
import { Figures } from './figures'
import { coefficient } from './numbers'

/** How far other ways to add up the same events order days and months as the published line does. */
export async function Robustness({ dataset }: BlockProps) {
  const { variants } = await methodChecks(dataset)
  return (
    <Figures
      caption="Rank correlation of variants with the published line"
      columns={[
        { head: 'Variant' },
        { head: 'Daily levels', numeric: true },
        { head: 'Monthly means', numeric: true },
      ]}
      rows={variants.map(({ variant, daily, monthly }) => ({
        key: variant,
        cells: [VARIANT_WORDS[variant].label, coefficient(daily), coefficient(monthly)],
      }))}
    />
  )
}
