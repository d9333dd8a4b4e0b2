import { type MonthlyValue, monthOfYear, readMonth } from './monthly'
import { cellText, columnNamed, findHeader, type Header, type Row, ShapeError, type Sheet } from './table'

/** A side of the dyad, by all that a file may call it. */
export type NamedSide = { readonly code: string; readonly name: string; readonly short: string }

/** A monthly series of someone else's. */
export type OutsideIndex = {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string
  readonly name: string
  /** Who makes it, and where it is described. */
  readonly reference: string
  /** Columns of the file it was read from. */
  readonly column: string
  /** By month, without gaps filled. */
  readonly values: readonly MonthlyValue[]
}

/** A column named by the reader, for a file that is none of the known ones. */
export type ChosenColumn = {
  readonly column: string
  readonly id: string
  readonly name: string
  readonly reference: string
}

type Columns = Omit<OutsideIndex, 'values' | 'column'> & { readonly columns: readonly number[] }
type Format = (header: Header, sides: readonly NamedSide[]) => Columns[]

/** Two blocks of the bootstrap: fewer months cannot be compared. */
const MIN_MONTHS = 24
/** What files write where there is no value. */
const MISSING = ['', '.', 'na', 'nan', 'n/a']
/** Names of columns repeated in an error. */
const SHOWN = 8

/** UCT.csv of policyuncertainty.com: a column of months such as 1993m1, and the index. */
const tension: Format = ({ names }) => {
  const columns = names.flatMap((name, i) => (/^(uct([ _-]?index)?|.*tension.*)$/i.test(name) ? [i] : []))
  if (columns.length !== 1) return []
  return [{ id: 'uct', name: 'UCT', reference: 'Rogers, Sun and Sun (2024), policyuncertainty.com', columns }]
}

/** data_gpr_export of matteoiacoviello.com/gpr.htm: `month`, and a column GPRC_XXX for each country. */
const countryRisk: Format = ({ names }, sides) =>
  sides.flatMap(({ code, name }) => {
    const at = columnNamed(names, `GPRC_${code}`)
    return at < 0
      ? []
      : [
          {
            id: `gpr-${code.toLowerCase()}`,
            name: `GPR, ${name}`,
            reference: 'Caldara and Iacoviello (2022), doi:10.1257/aer.20191823',
            columns: [at],
          },
        ]
  })

/** ai_gpr_bilateral_monthly.csv of matteoiacoviello.com/ai_gpr.html: `Date`, and `A|B` for acts of A towards B. */
const bilateralRisk: Format = ({ names }, [first, second]) => {
  if (!first || !second) return []
  const directed = (a: NamedSide, b: NamedSide) =>
    names.findIndex((name) => {
      const [from, to, ...more] = name.split('|').map((part) => part.trim())
      return more.length === 0 && isNamed(a, from) && isNamed(b, to)
    })
  const columns = [directed(first, second), directed(second, first)]
  if (columns.includes(-1)) return []
  return [
    {
      id: 'ai-gpr',
      name: `AI-GPR, ${first.short} and ${second.short}`,
      reference: 'Iacoviello and Tong (2026), matteoiacoviello.com/ai_gpr.html',
      columns,
    },
  ]
}

const FORMATS: readonly Format[] = [bilateralRisk, countryRisk, tension]

/**
 * Reads the series of a known public file, or the one column the reader names.
 *
 * Columns that belong together, such as both directions between two states, are added up. Rows without a month
 * and without a value are notes and are passed over.
 *
 * @throws ShapeError when the file is none of the known ones, or a row cannot be read
 */
export function readBenchmark(
  file: string,
  sheets: readonly Sheet[],
  sides: readonly NamedSide[],
  chosen: ChosenColumn | null = null,
): OutsideIndex[] {
  for (const { name, rows } of sheets) {
    const header = findHeader(rows)
    if (!header) continue
    const where = sheets.length > 1 ? `${file}, sheet ${name}` : file
    const found = chosen
      ? columnChosen(header, chosen)
      : (FORMATS.map((format) => format(header, sides)).find((columns) => columns.length > 0) ?? [])
    if (found.length > 0)
      return found.map(({ columns, ...rest }) => ({
        ...rest,
        column: columns.map((at) => header.names[at]).join(' + '),
        values: readValues(where, rows, header, columns),
      }))
  }
  throw new ShapeError(file, describe(sheets), expectedColumns(sides, chosen))
}

function columnChosen({ names }: Header, { column, ...rest }: ChosenColumn): Columns[] {
  const at = columnNamed(names, column)
  return at < 0 ? [] : [{ ...rest, columns: [at] }]
}

function readValues(
  where: string,
  rows: readonly Row[],
  header: Header,
  columns: readonly number[],
): MonthlyValue[] {
  const values: MonthlyValue[] = []
  const known = new Set<number>()
  for (const [i, row] of rows.entries()) {
    if (i <= header.at) continue
    const month = monthOfRow(row, header)
    const texts = columns.map((at) => cellText(row[at]))
    if (texts.some((text) => MISSING.includes(text.toLowerCase()))) continue
    const place = `${where}, row ${i + 1}`
    const value = texts.reduce((sum, text) => sum + Number(text), 0)
    if (month === null && Number.isNaN(value)) continue
    if (month === null)
      throw new ShapeError(
        place,
        `"${timeText(row, header)}"`,
        'a month such as 2020-03-01, 2020-03 or 2020m3',
      )
    if (!Number.isFinite(value))
      throw new ShapeError(place, `"${texts.join('", "')}"`, 'a number with a decimal point, or nothing')
    if (known.has(month))
      throw new ShapeError(place, `"${timeText(row, header)}" a second time`, 'each month once')
    known.add(month)
    values.push({ month, value })
  }
  if (values.length < MIN_MONTHS)
    throw new ShapeError(
      where,
      `${values.length} ${values.length === 1 ? 'month' : 'months'} with a value`,
      `at least ${MIN_MONTHS}`,
    )
  return values.sort((a, b) => a.month - b.month)
}

function monthOfRow(row: Row, { time }: Header) {
  if ('date' in time) return readMonth(row[time.date] ?? null)
  const month = row[time.month] ?? null
  // A column named month may hold whole dates beside a column of years.
  return monthOfYear(numberOf(cellText(row[time.year])), numberOf(cellText(month))) ?? readMonth(month)
}

function numberOf(text: string): number {
  return text === '' ? Number.NaN : Number(text)
}

function timeText(row: Row, { time }: Header): string {
  return 'date' in time
    ? cellText(row[time.date])
    : `${cellText(row[time.year])}, ${cellText(row[time.month])}`
}

function isNamed({ code, name, short }: NamedSide, text = ''): boolean {
  return [code, name, short].some((known) => known.toLowerCase() === text.toLowerCase())
}

function describe(sheets: readonly Sheet[]): string {
  const headers = sheets.flatMap(({ rows }) => findHeader(rows)?.names ?? [])
  if (headers.length === 0) return 'no row with a column named Date, Month or Year'
  const shown = headers.filter((name) => name !== '')
  const more = shown.length > SHOWN ? ` and ${shown.length - SHOWN} more` : ''
  return `the columns ${shown.slice(0, SHOWN).join(', ')}${more}`
}

function expectedColumns(sides: readonly NamedSide[], chosen: ChosenColumn | null): string {
  if (chosen) return `a column of months and one named ${chosen.column}`
  const [first, second] = sides
  const risks = sides.map(({ code }) => `GPRC_${code}`).join(' or ')
  return `a column of months and UCT, ${risks}, or ${first?.code}|${second?.short} with ${second?.short}|${first?.code}; name another with --column`
}
