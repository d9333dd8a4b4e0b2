import { expect, type Locator, type Page, test } from './site'

const tenths = (text: string) => Math.round(Number(text.replace('−', '-').replace('+', '')) * 10)
const lastCells = (rows: Locator) =>
  rows.evaluateAll((all) => all.map((row) => row.querySelector('td:last-child')?.textContent?.trim() ?? ''))

async function walk(page: Page): Promise<string[]> {
  return lastCells(page.getByRole('figure').locator('tr'))
}

test('the whole sum of a day adds up as it is printed, without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const date of ['2022-08-05', '2023-06-02', '2025-04-11']) {
    await page.goto(`/days/${date}`)
    const parts = await lastCells(page.locator('tbody tr').filter({ has: page.locator('th') }))
    const [total = ''] = await lastCells(page.locator('tfoot tr'))
    expect(parts[0]).toBe('50.0')
    expect(parts.reduce((sum, part) => sum + tenths(part), 0)).toBe(tenths(total))
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`What makes up ${total}`)
  }
  await context.close()
})

test('the change between two days is a walk that arrives, and each step opens into its events', async ({
  page,
}) => {
  await page.goto('/changes?from=2023-05-01&to=2023-06-15')
  const [before = '', ...rest] = await walk(page)
  const after = rest.pop() ?? ''
  expect(rest).toHaveLength(5)
  expect(rest.reduce((sum, step) => sum + tenths(step), tenths(before))).toBe(tenths(after))

  const came = page.getByRole('region', { name: /^Came/ })
  const [step = ''] = rest
  await expect(came.getByRole('heading')).toContainText(step)
  await came.locator('summary').click()
  const points = await came.locator('li > span:last-child').allTextContents()
  expect(points.reduce((sum, text) => sum + tenths(text), 0)).toBe(tenths(step))
  await came.getByRole('link', { name: /refuses an Austin-Li Shangfu meeting/ }).click()
  await expect(page).toHaveURL('/events/2023-05-29-china-declines-shangri-la-meeting')
})

test('the explanations are reached from the headline, the rail and a selection on the chart', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: 'Explain the change' }).click()
  await expect(page).toHaveURL(/\/changes\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('between')

  await page.goto('/?day=2022-08-05')
  await page.getByRole('link', { name: 'The whole sum', exact: true }).click()
  await expect(page).toHaveURL('/days/2022-08-05')

  await page.goto('/?day=2022-08-05&by=USA')
  await page.getByRole('link', { name: 'What changed in 30 days' }).click()
  await expect(page).toHaveURL('/changes?from=2022-07-06&to=2022-08-05&by=USA')
  await expect(page.getByRole('main')).toContainText('American acts')
})

test('the rail prints points that add up, folded and open', async ({ page }) => {
  await page.goto('/?day=2022-08-05')
  const rail = page.getByRole('region', { name: /^What makes up/ })
  const total = (await rail.getByRole('heading').textContent())?.replace('What makes up ', '') ?? ''
  /** The points of each line, printed alone in a cell of its own. */
  const printed = () =>
    rail.locator('ol > li').evaluateAll((rows) =>
      rows.map((row) => {
        const cells = [...(row.querySelector('summary') ?? row).children]
        return cells.map((cell) => cell.textContent ?? '').find((text) => /^[+−]?\d+\.\d$/.test(text)) ?? ''
      }),
    )
  const sum = (parts: readonly string[]) => parts.reduce((all, part) => all + tenths(part), 0)
  expect(total).toMatch(/^\d+\.\d$/)
  const folded = await printed()
  expect(sum(folded)).toBe(tenths(total))
  await rail.getByRole('button', { name: /more, together/ }).click()
  const open = await printed()
  expect(open.length).toBeGreaterThan(folded.length)
  expect(sum(open)).toBe(tenths(total))
})

test('a day that is not covered or not a day is not there', async ({ page }) => {
  for (const address of ['/days/2016-12-31', '/days/soon'])
    expect((await page.goto(address))?.status()).toBe(404)
})
