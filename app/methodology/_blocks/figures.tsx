import type { ReactNode } from 'react'

export type Column = { readonly head: string; readonly numeric?: boolean }
export type Row = { readonly key: string; readonly cells: readonly ReactNode[] }

/** A table of the definition. The first cell names its row; numbers stand to the right. */
export function Figures({
  caption,
  columns,
  rows,
  total,
}: {
  /** For readers who cannot see where the table stands. */
  caption: string
  columns: readonly Column[]
  rows: readonly Row[]
  /** A last row that adds up the others. */
  total?: readonly ReactNode[]
}) {
  const cell = (i: number) =>
    `py-1.5 align-top ${i === 0 ? '' : 'pl-5'} ${columns[i]?.numeric ? 'whitespace-nowrap text-right' : 'text-left'}`
  return (
    <table className="mt-4 w-full max-w-[44rem] text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-ink border-b text-soft text-xs">
          {columns.map(({ head }, i) => (
            <th key={head} scope="col" className={`${cell(i)} font-normal`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key} className="border-rule border-b">
            <Cells cells={cells} columns={columns} className={cell} />
          </tr>
        ))}
      </tbody>
      {total ? (
        <tfoot>
          <tr className="border-ink border-t font-semibold">
            <Cells cells={total} columns={columns} className={cell} />
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}

function Cells({
  cells,
  columns,
  className,
}: {
  cells: readonly ReactNode[]
  columns: readonly Column[]
  className: (column: number) => string
}) {
  return columns.map(({ head }, i) =>
    i === 0 ? (
      <th key={head} scope="row" className={`${className(i)} font-normal in-[tfoot]:font-semibold`}>
        {cells[i]}
      </th>
    ) : (
      <td key={head} className={className(i)}>
        {cells[i]}
      </td>
    ),
  )
}
