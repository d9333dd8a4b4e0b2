import { expectAccessible } from './axe'
import { expect, test } from './site'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the definition is there whole, its formulas as MathML and nothing left to fill in', async ({
    page,
  }) => {
    await page.goto('/methodology')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How the index is made')
    for (const name of ['Event score', 'Scale', 'Worked example', 'Agreement', 'References'])
      await expect(page.getByRole('heading', { name })).toBeVisible()
    const scale = page.locator('math', { hasText: 'K2+X' })
    await expect(scale.first()).toBeAttached()
    expect(await page.locator('math').count()).toBeGreaterThan(20)
    expect(await page.locator('main').innerText()).not.toMatch(/\{\{|\$\$|NaN|undefined/)
  })

  test('the worked example adds up as printed, to the index of that day', async ({ page }) => {
    await page.goto('/methodology')
    const example = page.locator('[data-worked-example]')
    const printed = await example
      .locator('tbody td:last-child')
      .evaluateAll((cells: HTMLElement[]) =>
        cells.map(({ innerText }) => Number(innerText.replace('\u2212', '-'))),
      )
    const total = Number(await example.locator('tfoot td').innerText())
    expect(printed.length).toBeGreaterThan(10)
    expect(printed.reduce((sum, points) => sum + Math.round(points * 10), 0)).toBe(Math.round(total * 10))
    const { index } = await (await page.request.get('/api/v1/days/2018-09-20.json')).json()
    expect(total).toBeCloseTo(index, 1)
  })
})

test('each product of the worked example is what its factors give', async ({ page }) => {
  await page.goto('/methodology')
  const lines = await page
    .locator('[data-worked-example] tbody td:nth-child(2) > span:last-child')
    .allInnerTexts()
  for (const line of lines) {
    const [price, raw, points] = (line.match(/[−\d][\d.]*/g) ?? []).map((n) => Number(n.replace('−', '-')))
    expect(Math.abs((price ?? 0) * (raw ?? 0) - (points ?? 0)), line).toBeLessThan(0.001)
  }
})

test('the table of contents leads to a heading, which has a link to itself', async ({ page }) => {
  await page.goto('/methodology')
  const contents = page.getByRole('navigation', { name: 'On this page' }).filter({ visible: true })
  await contents.getByRole('link', { name: 'Robustness' }).click()
  await expect(page).toHaveURL(/#robustness$/)
  await expect(page.getByRole('heading', { name: 'Robustness' })).toBeInViewport()
  await expect(page.getByRole('link', { name: 'Link to Robustness' })).toHaveAttribute('href', '#robustness')
})

test('fonts of formulas come from this site, and only this page asks for their style', async ({ page }) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  await page.goto('/methodology', { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready)
  expect(hosts).toEqual(new Set([new URL(page.url()).host]))
  const hasStyle = () =>
    page.evaluate(() =>
      [...document.styleSheets].some((sheet) =>
        [...sheet.cssRules].some((rule) => rule instanceof CSSFontFaceRule && rule.cssText.includes('KaTeX')),
      ),
    )
  expect(await hasStyle()).toBe(true)
  await page.goto('/s')
  expect(await hasStyle()).toBe(false)
})

test('axe finds nothing on the definition', async ({ page }) => {
  await page.goto('/methodology')
  await expectAccessible(page)
})

test('nothing scrolls sideways on a phone, neither the page nor a formula or table in it', async ({
  page,
}) => {
  await page.goto('/methodology')
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 844 })
    const wide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main table, main dl, .katex-display')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    expect(wide, `${width} px`).toEqual([])
  }
})
