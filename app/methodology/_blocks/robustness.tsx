import { methodChecks } from '@/lib/data/server'
import type { Variant } from '@/lib/tension/variants'
import type { BlockProps } from './blocks'
import { Figures } from './figures'
import { coefficient } from './numbers'

const NAMES: Readonly<Record<Variant, string>> = {
  'equal-weights': 'Equal weights',
  'strongest-four': 'Strongest four',
  'without-standing': 'Without standing measures',
}

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
        cells: [NAMES[variant], coefficient(daily), coefficient(monthly)],
      }))}
    />
  )
}
