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

/** One record of a CSV text, with the line it starts on. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] }

/** Reads RFC 4180 text, with either line end. Every cell is text; an empty line is no record. */
export function readCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = []
  let cells: string[] = []
  let line = 1
  let start = 1
  // A cell, quoted or plain, and what ends it: a comma, a line end or the end of the text.
  for (const [whole, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    if (whole === '' && cells.length === 0) continue
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    line += whole.split('\n').length - 1
    if (end === ',') continue
    if (cells.length > 1 || cells[0] !== '') records.push({ line: start, cells })
    cells = []
    start = line
  }
  return records
}
