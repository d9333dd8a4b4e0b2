import type { Column } from '@/lib/data/server'

/** The columns of one download, in their order, each with its meaning. */
export function ColumnTable({ title, columns }: { title: string; columns: readonly Column[] }) {
  return (
    <>
      <h3 className="mt-6 font-medium">{title}</h3>
      <dl className="mt-2 border-rule border-t text-sm">
        {columns.map(({ name, meaning }) => (
          <div
            key={name}
            className="grid items-baseline gap-x-6 border-rule border-b py-1.5 sm:grid-cols-[12rem_1fr]"
          >
            <dt>
              <code>{name}</code>
            </dt>
            <dd className="text-soft">{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
