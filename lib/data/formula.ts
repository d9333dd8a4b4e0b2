import katex from 'katex'

/**
 * A formula as markup, with MathML for readers who do not see it.
 *
 * @param tex a formula in TeX
 * @param displayed on a line of its own
 * @throws Error when the formula cannot be set
 */
export function setFormula(tex: string, displayed = false): string {
  return katex.renderToString(tex, { displayMode: displayed, strict: 'error' })
}
