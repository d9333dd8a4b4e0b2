import { calendar, type Day } from '../event/day'

/** Who is named as the author of what is cited. */
export const AUTHOR = 'Tensiometer'
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "2026, July 1", as the style of the APA dates a reference. */
export function apaDate(day: Day): string {
  const { year, month, date } = calendar(day)
  return `${year}, ${MONTHS[month - 1]} ${date}`
}

/** "jul", BibTeX's own name of a month. */
export function bibtexMonth(day: Day): string {
  return (MONTHS[calendar(day).month - 1] ?? '').slice(0, 3).toLowerCase()
}

/** "2026/07/01/", as RIS dates a reference. */
export function risDate(day: Day): string {
  const { year, month, date } = calendar(day)
  const two = (count: number) => String(count).padStart(2, '0')
  return `${year}/${two(month)}/${two(date)}/`
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces even behind a backslash, so these have to go by name.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
}

/** Escapes the ten characters that TeX reads as commands. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}$&#^_~%]/g, (character) => TEX[character] ?? `\\${character}`)
}
