/** A cell of a table file as it was read: text of a CSV file is not yet a number. */
export type Cell = string | number | null
export type Row = readonly Cell[]
/** One sheet of a workbook, or the one table of a CSV file. */
export type Sheet = { readonly name: string; readonly rows: readonly Row[] }

/** A file that is none of the known ones: where, what was found, what was expected. */
export class ShapeError extends RangeError {
  override readonly name = 'ShapeError'

  constructor(where: string, found: string, expected: string) {
    super(`${where}: found ${found}, expected ${expected}`)
  }
}

/** A cell as trimmed text; empty for an empty cell. */
export function cellText(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim()
}

/** The row that names the columns, and where it stands: the first that has a column of dates and another one. */
export type Header = {
  /** Row of the header, from 0. */
  readonly at: number
  readonly names: readonly string[]
  /** Columns that tell the month of a row. */
  readonly time: TimeColumns
}
type TimeColumns = { readonly date: number } | { readonly year: number; readonly month: number }

/** Rows before the header, such as a title, at most. */
const MAX_HEAD = 30
const DATE_NAMES = ['date', 'month', 'time', 'yearmonth', 'ym']
const MONTH_NAMES = ['month', 'n_month']

/** The header of a table, or null when no row looks like one. */
export function findHeader(rows: readonly Row[]): Header | null {
  for (const [at, row] of rows.slice(0, MAX_HEAD).entries()) {
    const names = row.map(cellText)
    const time = timeColumns(names)
    if (time && names.filter((name) => name !== '').length > Object.keys(time).length)
      return { at, names, time }
  }
  return null
}

/** Position of the first column of this name, whatever its capitals; -1 when there is none. */
export function columnNamed(names: readonly string[], name: string): number {
  return names.findIndex((known) => known.toLowerCase() === name.toLowerCase())
}

function timeColumns(names: readonly string[]): TimeColumns | null {
  const find = (wanted: readonly string[]) => names.findIndex((name) => wanted.includes(name.toLowerCase()))
  const year = find(['year'])
  const month = find(MONTH_NAMES)
  if (year >= 0 && month >= 0) return { year, month }
  const date = find(DATE_NAMES)
  return date >= 0 ? { date } : null
}
