import { expect, type Page, test } from './site'

const LI = 'lift-sanctions-on-li-shangfu'
const entry = (page: Page, id: string) => page.locator(`li#${id}`)

test('the demand to lift the sanctions on Li Shangfu runs from 2018 until he was removed', async ({
  page,
}) => {
  await page.goto(`/conditions#${LI}`)
  const li = entry(page, LI)
  await expect(li).toHaveAttribute('data-status', 'overtaken')
  await expect(li).toContainText('Overtaken by events')
  // 21 Sep 2018 to 21 Sep 2023 is 1826 days, and 33 more to 24 Oct.
  await expect(li).toContainText('1,859 days, from 21 Sep 2018 to 24 Oct 2023')

  const moves = li.locator('ol > li')
  await expect(moves.first()).toContainText('21 Sep 2018')
  await expect(moves.first()).toContainText('Set')
  await expect(moves.last()).toContainText('24 Oct 2023')
  await expect(moves.last()).toContainText('the sanctions stay in force')
  await expect(moves.last().locator('a[href="/events/2023-10-24-li-shangfu-removed"]')).toBeVisible()
  for (const move of await moves.all())
    await expect(move.locator('a[rel=noreferrer]')).toHaveAttribute('href', /^https?:/)
})

test('the ledger stands as it did on a day: open while Li was minister, not there before it was set', async ({
  page,
}) => {
  await page.goto('/conditions?on=2023-06-30')
  await expect(entry(page, LI)).toHaveAttribute('data-status', 'open')
  await expect(entry(page, LI)).not.toContainText('24 Oct 2023')
  await page.goto('/conditions?on=2018-09-20')
  await expect(entry(page, LI)).toHaveCount(0)
})

test('without scripts the ledger is filtered by side and status', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/conditions')
  const all = await page.locator('li[data-status]').count()
  await page.getByLabel('Asked by').selectOption('China')
  await page.getByLabel('Status').selectOption('Overtaken by events')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/by=CHN&status=overtaken/)
  const shown = await page.locator('li[data-status]').count()
  expect(shown).toBeGreaterThan(0)
  expect(shown).toBeLessThan(all)
  await expect(page.locator('li[data-status="overtaken"]')).toHaveCount(shown)
  await expect(page.getByText(`${shown} of ${all} conditions`)).toBeVisible()

  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(page.locator('li[data-status]')).toHaveCount(all)
  await context.close()
})

test('the page and the API give the same ledger', async ({ page }) => {
  const { conditions } = await (await page.request.get('/api/v1/conditions.json?on=2023-12-31')).json()
  await page.goto('/conditions?on=2023-12-31')
  expect(
    await page
      .locator('li[data-status]')
      .evaluateAll((all: HTMLElement[]) => all.map(({ id, dataset }) => [id, dataset.status])),
  ).toEqual(conditions.map(({ id, status }: { id: string; status: string }) => [id, status]))
})

test('filters that mean nothing are named', async ({ page }) => {
  await page.goto('/conditions?by=ABC&status=closed&on=2031-01-01')
  for (const name of ['by=ABC', 'status=closed', 'on=2031-01-01'])
    await expect(page.getByText(`We could not use ${name}`)).toBeVisible()
})
