import { type Problem, printProblem } from './problem'

/** The content folder cannot be used until its problems are put right. */
export class ContentError extends Error {
  override readonly name = 'ContentError'

  constructor(readonly problems: readonly Problem[]) {
    super(`content has ${countProblems(problems)}; run npm run check-content`)
  }

  /** Every problem on its own line, then how many there are. */
  report(): string {
    const files = new Set(this.problems.map(({ file }) => file)).size
    const total = `${countProblems(this.problems)} in ${files} ${files === 1 ? 'file' : 'files'}`
    return [...this.problems.map(printProblem), total].join('\n')
  }
}

function countProblems(problems: readonly Problem[]): string {
  return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
}
