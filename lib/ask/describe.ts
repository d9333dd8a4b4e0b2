import type { AskSet } from './sets'

/** A parameter as the reference shows it. */
export type Parameter = {
  readonly name: string
  readonly meaning: string
  readonly example: string
}

/** The parameters of a set, in their order. */
export function describe(set: AskSet): Parameter[] {
  return Object.values(set).flatMap(({ entries }) =>
    entries.map(({ name, meaning, example }) => ({ name, meaning, example })),
  )
}
