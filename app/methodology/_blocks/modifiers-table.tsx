import { formatList, formatScore } from '@/lib/chart/format'
import { MODIFIER_LETTERS, MODIFIERS } from '@/lib/codebook/modifiers'
import type { BlockProps } from './block-props'
import { Formula } from './formula'

/** Every modifier with the points it can add. */
export function ModifiersTable({ dataset: { codebook } }: BlockProps) {
  return (
    <table className="mt-4 w-full max-w-[44rem] text-sm">
      <caption className="sr-only">Modifiers of codebook {codebook.version}</caption>
      {MODIFIERS.map((name) => {
        const { label, values, notFor } = codebook.modifiers[name]
        return (
          <tbody key={name}>
            <tr className="border-ink border-b">
              <th scope="rowgroup" colSpan={2} className="pt-4 pb-1.5 text-left font-medium">
                <span className="mr-2">
                  <Formula tex={MODIFIER_LETTERS[name]} />
                </span>
                {label}
                {notFor.length > 0 ? (
                  <span className="font-normal text-soft text-xs">
                    {' '}
                    · not for {formatList(notFor)}, whose base contains it
                  </span>
                ) : null}
              </th>
            </tr>
            {values.map(({ points, meaning }) => (
              <tr key={points} className="border-rule border-b">
                <th scope="row" className="w-14 py-1.5 text-left align-top font-normal">
                  {formatScore(points)}
                </th>
                <td className="py-1.5">{meaning}</td>
              </tr>
            ))}
          </tbody>
        )
      })}
    </table>
  )
}
