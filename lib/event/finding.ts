/** A value that breaks a rule across files, with what a person needs to put it right. */
export type Finding = {
  /** Path of the file inside the content folder. */
  readonly file: string
  /** Keys and positions that lead to the value. */
  readonly path: readonly (string | number)[]
  readonly found: string
  readonly expected: string
  readonly fix: string
  /** Something to look into that does not keep the content from being used. */
  readonly warning?: true
}
