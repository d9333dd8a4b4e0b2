import { expect, test } from '@playwright/test'

const SPEAKER = '2022-08-02-pelosi-visits-taiwan'

test('the page of an event says why it has its score, and stands without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`/events/${SPEAKER}`)
  const { event } = await (await page.request.get(`/api/v1/events/${SPEAKER}.json`)).json()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title)
  await expect(page.getByText(event.summary)).toBeVisible()

  const lines = page.getByRole('table', { name: 'How the score comes about' })
  const points = await lines
    .locator('tbody td')
    .evaluateAll((cells: HTMLElement[]) => cells.map((cell) => Number(cell.innerText.replace('\u2212', '-'))))
  expect(points.reduce((total, value) => total + value, 0)).toBeCloseTo(event.score, 9)

  for (const source of event.sources) {
    await expect(page.getByRole('link', { name: source.title })).toHaveAttribute('href', source.url)
    await expect(page.getByText(source.publisher.name).first()).toBeVisible()
  }
  for (const answer of event.answeredBy)
    await expect(page.getByRole('link', { name: answer.title }).first()).toBeVisible()
  await expect(page.locator('svg.chart').filter({ visible: true })).toHaveCount(1)
  await context.close()
})

test('an event opens in its row with the record of its page', async ({ page }) => {
  await page.goto('/?from=2022-08-01&to=2022-08-09')
  const row = page.locator(`[data-event="${SPEAKER}"]`)
  await row.locator('summary').click()
  await expect(row.getByRole('table', { name: 'How the score comes about' })).toBeVisible()
  await row.getByRole('link', { name: 'Page of this event' }).click()
  await expect(page).toHaveURL(`/events/${SPEAKER}`)
  await page.goBack()
  await expect(page).toHaveURL(/from=2022-08-01&to=2022-08-09/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 Aug 2022 – 9 Aug 2022')
})

test('a record that is only context says why it is not scored', async ({ page }) => {
  const { events } = await (await page.request.get('/api/v1/events.json')).json()
  const context = events.find((event: { class: string | null }) => event.class === null)
  await page.goto(`/events/${context.id}`)
  await expect(page.getByRole('heading', { name: 'Context, not scored' })).toBeVisible()
})

test('an event that is not in the record is not found', async ({ page }) => {
  const answer = await page.goto('/events/2022-08-02-nothing-happened')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
})
