import { read, utils } from '@e965/xlsx'
import { type Cell, ShapeError, type Sheet } from '../benchmark/table'

/** First bytes of a zip archive (xlsx) and of a compound file (xls). */
const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/**
 * The sheets of an Excel or CSV file, as rows of plain cells; days of a workbook are serial numbers.
 *
 * @throws ShapeError when it is neither
 */
export function readSpreadsheet(file: string, bytes: Uint8Array): Sheet[] {
  const expected = 'a CSV, XLS or XLSX file'
  const isWorkbook = WORKBOOKS.some((head) => head.every((byte, i) => bytes[i] === byte))
  if (!isWorkbook) {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512))
    if (/^\W*</.test(start)) throw new ShapeError(file, 'a web page', `${expected}; download the file itself`)
    if (start.includes('\0'))
      throw new ShapeError(file, 'bytes that are neither text nor a workbook', expected)
  }
  try {
    // `raw` leaves the cells of a CSV file as the text they are: no guessing at dates.
    const book = read(bytes, { type: 'array', raw: true, cellFormula: false, cellHTML: false, dense: true })
    return book.SheetNames.flatMap((name) => {
      const sheet = book.Sheets[name]
      return sheet
        ? [{ name, rows: utils.sheet_to_json(sheet, { header: 1, raw: true, defval: null }).map(plain) }]
        : []
    })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new ShapeError(file, `a file that cannot be opened (${why})`, expected)
  }
}

function plain(row: unknown): Cell[] {
  if (!Array.isArray(row)) return []
  return Array.from(row, (cell: unknown) =>
    typeof cell === 'number' || typeof cell === 'string' ? cell : null,
  )
}
