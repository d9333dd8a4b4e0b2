import { untilInteractive } from './painters'
import { expect, type Page, test } from './site'

const NOTICE = "Reader's weights, not the published index"
const lineOf = (page: Page) => page.locator('[data-painter=island] path.line').first().getAttribute('d')
const title = (page: Page) => page.getByRole('heading', { level: 1 })

async function openWeights(page: Page) {
  await page.getByRole('button', { name: /^Your weights/ }).click()
  return page.getByRole('dialog', { name: 'Your weights' })
}

test('nothing of the panels is loaded before a reader reaches for them', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/')
  await untilInteractive(page)
  expect(asked.filter((url) => url.includes('weighables'))).toEqual([])
  await openWeights(page)
  await expect(page.getByRole('slider', { name: /^Military/ })).toBeVisible()
  await expect.poll(() => asked.some((url) => url.includes('weighables'))).toBe(true)
})

test('a slider changes line, title, sum and address; a reload keeps them; reset brings the index back', async ({
  page,
}) => {
  await page.goto('/')
  await untilInteractive(page)
  const published = await title(page).textContent()
  const panel = await openWeights(page)
  const slider = panel.getByRole('slider', { name: /^Military/ })
  await slider.focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  await expect(slider).toHaveAttribute('aria-valuetext', '2 times the published weight')
  await expect(page).toHaveURL(/w=military:2/)
  await expect(title(page)).toContainText("under a reader's weights")
  await expect(page.locator('main')).toContainText(NOTICE)
  const weighed = await page.getByRole('heading', { name: /^What makes up/ }).textContent()
  await page.reload()
  await untilInteractive(page)
  await expect(title(page)).toContainText("under a reader's weights")
  await expect(page.getByRole('heading', { name: /^What makes up/ })).toHaveText(weighed ?? '')
  await (await openWeights(page)).getByRole('button', { name: 'Reset' }).click()
  await expect(title(page)).toHaveText(published ?? '')
  await expect(page).not.toHaveURL(/w=/)
})

test('one step back undoes a whole visit to the sliders', async ({ page }) => {
  await page.goto('/')
  await untilInteractive(page)
  const slider = (await openWeights(page)).getByRole('slider', { name: /^Lambda/ })
  await slider.focus()
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/w=lambda:0/)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/w=lambda:0.25/)
  await page.goBack()
  await expect(page).not.toHaveURL(/w=/)
})

test('the whole sum of a day is that of the weights, and says so', async ({ page }) => {
  await page.goto('/?w=words:2&day=2023-06-28')
  const [, points = ''] =
    /What makes up (.+)/.exec(
      (await page.getByRole('heading', { name: /^What makes up/ }).textContent()) ?? '',
    ) ?? []
  await page.getByRole('link', { name: 'The whole sum' }).click()
  await expect(title(page)).toContainText(`What makes up ${points} on 28 Jun 2023`)
  await expect(page.locator('main')).toContainText(NOTICE)
})

test('a frozen view keeps its weights, and its picture says what it is and verifies', async ({ page }) => {
  await page.goto('/?w=words:2,lambda:0&lines=equal-weights&from=2018-01-01&to=2024-12-31')
  await untilInteractive(page)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Freeze' }).click()
  const id = (await page.getByRole('textbox', { name: 'Link' }).inputValue()).split('/s/')[1] ?? ''
  const svg = await page.request.get(`/api/v1/snapshots/${id}.svg`)
  expect(await svg.text()).toContain('under a reader')
  const verdict = await page.request.post('/api/v1/verify', {
    headers: { 'Content-Type': 'application/octet-stream' },
    data: await svg.body(),
  })
  expect(await verdict.json()).toMatchObject({
    verdict: 'matches',
    facts: { spec: { weights: 'words:2,lambda:0' } },
  })
  await page.goto(`/s/${id}`)
  await expect(page.locator('main')).toContainText(NOTICE)
  await page.getByRole('link', { name: "See with today's data" }).click()
  await expect(page).toHaveURL(/w=words:2,lambda:0/)
})

test('a live link and its embed keep the weights', async ({ page }) => {
  await page.goto('/?w=words:2')
  await untilInteractive(page)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('radio', { name: /^Live/ }).check()
  expect(await page.getByRole('textbox', { name: 'Link' }).inputValue()).toContain('w=words:2')
  await page.goto('/embed/live?w=words:2')
  await expect(title(page)).toContainText("under a reader's weights")
})

test('other lines are chosen with their correlation, and unchosen all at once', async ({ page }) => {
  await page.goto('/')
  await untilInteractive(page)
  await page.getByRole('button', { name: 'Lines' }).click()
  const panel = page.getByRole('dialog', { name: 'Lines' })
  await panel.getByRole('checkbox', { name: /^Equal weights/ }).check()
  await expect(panel).toContainText(/Rank correlation with the published line 0\.\d\d/)
  await panel.getByRole('checkbox', { name: /^Taken apart/ }).check()
  await expect(page).toHaveURL(/lines=equal-weights&parts=domain/)
  await panel.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Published line' }).click()
  await expect(page).not.toHaveURL(/lines=|parts=/)
})

test('before the first recorded day the control says that nothing was recorded', async ({ page }) => {
  await page.goto('/')
  await untilInteractive(page)
  await page.getByRole('button', { name: /^As known on/ }).click()
  const panel = page.getByRole('dialog', { name: 'As known on' })
  await panel.getByRole('textbox').fill('1 Jan 2020')
  await panel.getByRole('button', { name: 'Show' }).click()
  await expect(panel).toContainText('Nothing was recorded by 1 Jan 2020')
  await expect(page).not.toHaveURL(/known=/)
})

test('weights that are none are named as misread', async ({ page }) => {
  await page.goto('/?w=navy:9')
  await expect(page.getByRole('status').filter({ hasText: 'showing the published weights' })).toBeVisible()
})

test('it reads without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/?w=military:0')
  await expect(title(page)).toContainText("under a reader's weights")
  await context.close()
})

test('the line that is drawn is that of the weights', async ({ page }) => {
  await page.goto('/')
  await untilInteractive(page)
  const before = await lineOf(page)
  const slider = (await openWeights(page)).getByRole('slider', { name: /^Military/ })
  await slider.focus()
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/w=military:3/)
  await expect.poll(() => lineOf(page)).not.toBe(before)
})
