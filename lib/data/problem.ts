/** Something in the content folder that a person has to put right. */
export type Problem = {
  readonly file: string
  readonly line: number
  /** Where in the file's structure, such as `sources[0].publisher`; empty for the file as a whole. */
  readonly path: string
  readonly found: string
  readonly expected: string
  readonly fix: string
}

/** One line: where, what was found, what was expected, what to do. */
export function printProblem({ file, line, path, found, expected, fix }: Problem): string {
  return `${file}:${line}: ${path === '' ? '' : `${path}: `}found ${found}, expected ${expected}; ${fix}`
}

export function printPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('')
}

export function byFileAndLine(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line
}
