import { expect, type Page } from './site'

/** Every number a painter drew with, by what it drew. */
export type Drawn = {
  readonly paths: readonly { readonly what: string; readonly numbers: readonly number[] }[]
  readonly texts: readonly { readonly text: string; readonly x: number; readonly y: number }[]
}

/** Reaches for the chart, which loads the interactive one, and waits until that is the one that is seen. */
export async function untilInteractive(page: Page): Promise<void> {
  const box = page.locator('[data-size]:visible').first().locator('..')
  const line = page.locator('[data-painter=island] path.line')
  // Before the page has taken over from its markup nothing hears a reach: it is repeated until something does.
  await expect(async () => {
    await box.dispatchEvent('touchstart')
    await line.waitFor({ state: 'attached', timeout: 2_000 })
  }).toPass()
}

/** What the server's painter and Recharts each drew at the present size. */
export async function drawnByBoth(page: Page): Promise<{ svg: Drawn; island: Drawn }> {
  return page.evaluate(() => {
    const island = document.querySelector('[data-painter=island]')
    const svg = island?.parentElement?.querySelector('[data-painter=svg]')
    if (!island || !svg) throw new Error('both painters are needed')
    const numbersOf = (text: string | null) => (text?.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
    const read = (painter: Element) => ({
      paths: [
        'path.line',
        'path.tail',
        'path.range',
        'path.leaders',
        '.stack path',
        '.other-lines path',
        '.stems path',
        '.thread path',
        '.pin rect',
        '.notice rect',
      ].flatMap((what) =>
        [...painter.querySelectorAll(what)].map((mark) => ({
          what,
          numbers: numbersOf(
            mark.getAttribute('d') ?? ['x', 'y', 'width'].map((name) => mark.getAttribute(name)).join(' '),
          ),
        })),
      ),
      texts: [...painter.querySelectorAll('svg text')]
        .map((text) => ({
          text: text.textContent,
          x: Number(text.getAttribute('x')),
          y: Number(text.getAttribute('y')),
        }))
        .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.x - b.x || a.y - b.y)),
    })
    return { svg: read(svg), island: read(island) }
  })
}

/** The largest distance between two painters, in pixels; infinite when they did not draw the same things. */
export function distance(a: Drawn, b: Drawn): number {
  if (a.paths.length !== b.paths.length || a.texts.length !== b.texts.length) return Number.POSITIVE_INFINITY
  const pairs = [
    ...a.paths.map((path, i) => [path.what, path.numbers, b.paths[i]?.what, b.paths[i]?.numbers] as const),
    ...a.texts.map((text, i) => {
      const other = b.texts[i]
      return [text.text, [text.x, text.y], other?.text, other ? [other.x, other.y] : undefined] as const
    }),
  ]
  return Math.max(
    ...pairs.map(([what, numbers, otherWhat, others]) =>
      what === otherWhat && others && numbers.length === others.length
        ? Math.max(0, ...numbers.map((n, i) => Math.abs(n - (others[i] ?? Number.POSITIVE_INFINITY))))
        : Number.POSITIVE_INFINITY,
    ),
  )
}
