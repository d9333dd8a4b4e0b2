import { ChevronDown } from 'lucide-react'
import type { Address } from '@/lib/api/addresses'

/** The addresses programs use: what each answers and which parameters it takes. */
export function AddressList({ addresses }: { addresses: readonly Address[] }) {
  return (
    <>
      <p className="mt-3 max-w-prose">
        Stable, without a key, readable from any page. A value that cannot be used is refused with status 400
        and every reason at once, as <code>{'{ "error": { "code", "message", "docs" } }'}</code>. JSON answers
        name the data and method version they come from.
      </p>
      <ul className="mt-4 border-rule border-t">
        {addresses.map(({ method, path, answer, parameters }) => (
          <li key={`${method} ${path}`} className="border-rule border-b py-3">
            <p className="wrap-anywhere">
              <code className="font-medium">
                <span className="text-soft">{method}</span> {path}
              </code>
            </p>
            <p className="mt-0.5 text-sm">{answer}</p>
            {parameters.length > 0 ? <Parameters parameters={parameters} /> : null}
          </li>
        ))}
      </ul>
    </>
  )
}

function Parameters({ parameters }: { parameters: Address['parameters'] }) {
  return (
    <details className="group mt-1 text-sm">
      <summary className="flex items-baseline gap-2 text-soft hover:text-ink pointer-coarse:py-2">
        <ChevronDown size={14} aria-hidden="true" className="shrink-0 self-center group-open:rotate-180" />
        <span className="wrap-anywhere">
          <span className="sr-only">Parameters: </span>
          {parameters.map(({ name }) => name).join(', ')}
        </span>
      </summary>
      <dl className="mt-1 grid gap-y-1 pl-[1.375rem]">
        {parameters.map(({ name, meaning }) => (
          <div key={name} className="grid grid-cols-[6.5rem_1fr] items-baseline gap-x-4">
            <dt>
              <code>{name}</code>
            </dt>
            <dd className="text-soft">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
