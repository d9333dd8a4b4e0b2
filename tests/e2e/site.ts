import { test as base, type Page } from '@playwright/test'

export { type APIRequestContext, type Browser, expect, type Locator, type Page } from '@playwright/test'

/** Waits until React has taken over every button of a page; a page without its scripts is ready as it is. */
async function untilHydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (!document.querySelector('script[src*="/_next/"]')) return true
    const taken = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactProps$'))
    return taken(document.body) && [...document.querySelectorAll('button')].every(taken)
  })
  await twoFrames(page)
}

/** Lets everything the page has begun be painted, and what it does right after painting be done. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0))),
      ),
  )
}

/** A page that is ready for its reader as soon as `goto` or `reload` answers, however busy the machine is. */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) {
      const { goto, reload } = { goto: page.goto.bind(page), reload: page.reload.bind(page) }
      page.goto = async (address, options) => {
        const answer = await goto(address, { waitUntil: 'domcontentloaded', ...options })
        await untilHydrated(page)
        return answer
      }
      page.reload = async (options) => {
        const answer = await reload({ waitUntil: 'domcontentloaded', ...options })
        await untilHydrated(page)
        return answer
      }
    }
    await use(page)
  },
})
