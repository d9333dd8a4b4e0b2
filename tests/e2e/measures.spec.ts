import { expect, test } from '@playwright/test'

test('the board says what is in force on a day, what each adds, and opens every stage with what shows it', async ({
  page,
}) => {
  await page.goto('/measures?on=2020-07-28')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Measures in force on 28 Jul 2020')
  const row = page.locator('li[data-status]', { hasText: 'Houston consulate' }).first()
  await expect(row).toContainText('since')
  await expect(row).toContainText('to the index on this day')
  await row.locator('summary').click()
  await expect(row.getByRole('link').last()).toBeVisible()
})

test('words, side and day are asked for by a form that works without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/measures')
  await page.getByLabel('As of').fill('5 Aug 2022')
  await page.getByLabel('Words').fill('entity')
  await page.getByLabel('Measures of').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/on=5\+Aug\+2022/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Measures in force on 5 Aug 2022')
  for (const title of await page.locator('li[data-status] h4').allTextContents())
    expect(title).toMatch(/entity/i)
  await context.close()
})

test('what in an address means nothing is said', async ({ page }) => {
  await page.goto('/measures?status=gone&by=ZZZ')
  await expect(page.getByText('gone')).toBeVisible()
  await expect(page.getByText('ZZZ')).toBeVisible()
})

test('the sum of a day leads to the measures in force on it, with their number', async ({ page }) => {
  await page.goto('/?day=2022-08-05')
  const link = page.getByRole('link', { name: /^Measures in force, \d+$/ })
  const count = Number((await link.textContent())?.match(/\d+/)?.[0])
  await link.click()
  await expect(page).toHaveURL(/\/measures\?on=2022-08-05/)
  const standing = page.locator(
    'li[data-status="in-force"], li[data-status="partly"], li[data-status="unknown"]',
  )
  await expect(standing).toHaveCount(count)
})

test('an event says what became of its measure', async ({ page }) => {
  await page.goto('/events/2018-04-16-zte-denial-order')
  const part = page
    .locator('section, div')
    .filter({ has: page.getByRole('heading', { name: 'What became of it' }) })
  await expect(part.last()).toContainText('ended')
})
