import type { BlockProps } from './block-props'

/** What each side has formally declared a core interest, side by side, with the documents. */
export function CoreInterests({ dataset: { dyad } }: BlockProps) {
  return (
    <div className="mt-4 grid max-w-[60rem] gap-x-10 gap-y-6 text-sm sm:grid-cols-2">
      {dyad.sides.map(({ code, name, coreInterests }) => (
        <section key={code} aria-label={`Core interests declared by ${name}`}>
          <p className="border-ink border-b pb-1 font-medium">{name}</p>
          <dl>
            {coreInterests.map(({ interest, document }) => (
              <div key={interest} className="border-rule border-b py-2">
                <dt>{interest}</dt>
                <dd className="text-soft text-xs">{document}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
