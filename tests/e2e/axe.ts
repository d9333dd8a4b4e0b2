import axe from 'axe-core'
import { expect, type Page, twoFrames } from './site'

const WIDTHS = [1440, 820, 390]
/** The rules whose answer depends on the theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * Checks that axe finds nothing on the page that is open: by all rules in light, and by the rules of colour in
 * dark, at every width. The page is loaded once and resized.
 *
 * @param ready waits until the page is as it is to be checked, at the size it has
 */
export async function expectAccessible(
  page: Page,
  { widths = WIDTHS, ready }: { widths?: readonly number[]; ready?: () => Promise<void> } = {},
): Promise<void> {
  await page.evaluate(axe.source)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await ready?.()
      await untilSettled(page)
      expect(await violations(page, colorScheme), `${width} px, ${colorScheme}`).toEqual([])
    }
  }
}

/** Waits until what a new size or theme set in motion has come to rest. */
async function untilSettled(page: Page): Promise<void> {
  await twoFrames(page)
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY,
      ),
  )
  await twoFrames(page)
}

/** What axe finds, as lines one can act on. */
function violations(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  return page.evaluate(
    async (rules) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const found = await axe.run({
        resultTypes: ['violations'],
        ...(rules ? { runOnly: rules } : {}),
      })
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      )
    },
    colorScheme === 'dark' ? COLOUR_RULES : null,
  )
}
