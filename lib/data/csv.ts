export type Cell = string | number | null

/** A table as RFC 4180 text: a header row, CRLF line ends, quotes only where needed; null is an empty field. */
export function printCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(printCell).join(',')}\r\n`).join('')
}

function printCell(cell: Cell): string {
  if (cell === null) return ''
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
