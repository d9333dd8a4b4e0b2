/** Where the addresses and their parameters are explained. */
const DOCS = '/data#api'

/** The one shape of a failure. */
export function errorBody<More extends object>(code: string, message: string, more?: More) {
  return { error: { code, message, docs: DOCS, ...more } }
}
