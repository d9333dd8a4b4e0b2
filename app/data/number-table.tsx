/** A table whose first column names a row and whose others are numbers. */
export function NumberTable({
  caption,
  columns,
  rows,
}: {
  caption: string
  columns: readonly string[]
  rows: readonly { readonly name: string; readonly numbers: readonly string[]; readonly total?: boolean }[]
}) {
  return (
    <table className="w-full text-sm tabular-nums">
      <caption className="pb-2 text-left font-medium text-base">{caption}</caption>
      <thead>
        <tr className="align-bottom text-soft text-xs">
          {columns.map((name, i) => (
            <th
              key={name}
              scope="col"
              className={`border-edge border-b py-1.5 font-medium ${i === 0 ? 'text-left' : 'pl-3 text-right'}`}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, numbers, total }) => (
          <tr key={name} className={`border-rule border-b ${total ? 'font-medium' : ''}`}>
            <th scope="row" className={`py-1.5 text-left ${total ? 'font-medium' : 'font-normal'}`}>
              {name}
            </th>
            {numbers.map((number, i) => (
              <td key={columns[i + 1]} className="py-1.5 pl-3 text-right">
                {number}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
