import { type Browser, expect, type Page, test } from './site'

const SPEAKER = '2022-08-02-pelosi-visits-taiwan'
const REFUSAL = '2023-05-29-china-declines-shangri-la-meeting'

/** A page without JavaScript. */
async function plainPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  return context.newPage()
}

const titles = (page: Page) => page.locator('tbody tr[data-event] th a').allInnerTexts()
const numberOf = (text: string) => Number(text.replace('\u2212', '-').replaceAll(',', ''))

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
    const title = source.title.replace(/^\[(.+)\]$/s, '$1')
    if (source.url === null) await expect(page.getByText(title, { exact: true })).toBeVisible()
    else
      await expect(page.getByRole('link', { name: title, exact: true })).toHaveAttribute('href', source.url)
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

test('the table is searched, filtered, sorted and paged without scripts', async ({ browser }) => {
  const page = await plainPage(browser)
  const { events } = await (await page.request.get('/api/v1/events.json')).json()
  await page.goto('/events')
  await expect(page.getByText(`Showing 1–50 of ${events.length} events`)).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'descending')

  await page
    .getByRole('navigation', { name: 'Pages of the table' })
    .getByRole('link', { name: 'Next' })
    .click()
  await expect(page).toHaveURL('/events?page=2')
  await expect(page.getByText(`Showing 51–100 of ${events.length} events`)).toBeVisible()
  expect(await titles(page)).toHaveLength(50)

  await page.getByRole('link', { name: 'Score' }).click()
  await expect(page).toHaveURL('/events?sort=score')
  const scores = (await page.locator('tbody tr[data-event] td:nth-child(6)').allInnerTexts()).map((text) =>
    numberOf(text.split('\n')[0] ?? ''),
  )
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(scores[0]).toBe(Math.max(...events.map(({ score }: { score: number }) => score)))
  await page.getByRole('link', { name: 'Score' }).click()
  await expect(page).toHaveURL('/events?sort=score&order=asc')
  await expect(page.getByRole('columnheader', { name: 'Score' })).toHaveAttribute('aria-sort', 'ascending')

  await page.getByRole('searchbox').fill('shangri-la')
  await page.getByRole('combobox', { name: 'Raises or eases' }).selectOption('raises')
  await page.getByRole('button', { name: 'All domains' }).click()
  await page.getByRole('checkbox', { name: 'Military' }).check()
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL('/events?domain=military&tone=raises&q=shangri-la&sort=score&order=asc')
  const answer = await page.request.get('/api/v1/events.json?domain=military&tone=raises&q=shangri-la')
  const found: { title: string }[] = (await answer.json()).events
  expect(found.length).toBeGreaterThan(0)
  expect((await titles(page)).sort()).toEqual(found.map(({ title }) => title).sort())
  await page.context().close()
})

test('the files of a table hold exactly its events', async ({ page }) => {
  await page.goto('/events?q=consulate&from=2019-01-01&to=2021-12-31')
  const shown = await page.getByRole('status').innerText()
  const link = page.getByRole('link', { name: 'CSV' })
  const csv = await (await page.request.get((await link.getAttribute('href')) ?? '')).text()
  const ids = [...csv.matchAll(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+(?=,)/gm)].map(([id]) => id)
  expect(ids.length).toBeGreaterThan(0)
  expect(shown).toContain(`of ${ids.length} event`)
  const rows = await page
    .locator('tbody tr[data-event]')
    .evaluateAll((found) => found.map((row) => row.getAttribute('data-event')))
  expect(rows.sort()).toEqual(ids.sort())
})

test('a search that finds nothing says how many there are, and the way back', async ({ page }) => {
  await page.goto('/events?q=zebra&domain=trade')
  const { events } = await (await page.request.get('/api/v1/events.json')).json()
  await expect(
    page.getByText(`No events match. ${events.length} in this period without filters.`),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(page).toHaveURL('/events')
})

test('a value that means nothing is named, and the rest of the address holds', async ({ page }) => {
  await page.goto('/events?q=radar&tone=loud&page=99')
  const note = page.getByRole('status').filter({ hasText: 'We could not use' })
  await expect(note).toContainText('tone=loud')
  await expect(note).toContainText('page=99')
  await expect(page.getByRole('searchbox')).toHaveValue('radar')
})

test('the table needs no sideways scroll', async ({ page }) => {
  await page.goto('/events')
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(over, `${width} px`).toBeLessThanOrEqual(0)
  }
})

test('the accounts of the two governments stand side by side in equal columns, a missing one is said to be', async ({
  page,
}) => {
  await page.goto(`/events/${REFUSAL}`)
  const { event } = await (await page.request.get(`/api/v1/events/${REFUSAL}.json`)).json()
  expect(Object.keys(event.accounts).length).toBeGreaterThan(0)
  const columns = page.locator('[data-account]')
  await expect(columns).toHaveCount(2)
  for (const column of await columns.all()) {
    const account = event.accounts[(await column.getAttribute('data-account')) ?? '']
    await expect(column).toContainText(account?.says ?? 'government in the sources of this record.')
  }
  const [left, right] = await Promise.all([columns.nth(0).boundingBox(), columns.nth(1).boundingBox()])
  expect(left?.y).toBe(right?.y)
  expect(left?.width).toBeCloseTo(right?.width ?? 0, 0)
})

test('the thread of an event is listed in order, with the days each step took', async ({ page }) => {
  await page.goto(`/events/${REFUSAL}`)
  const { event } = await (await page.request.get(`/api/v1/events/${REFUSAL}.json`)).json()
  const earlier: { id: string; date: string; title: string }[] = [...event.respondsTo, ...event.follows]
  expect(earlier.map(({ id }) => id)).toContain('2018-09-20-caatsa-sanctions-on-edd')
  const steps = page.getByRole('list', { name: 'Thread', exact: true }).getByRole('listitem')
  const current = steps.and(page.locator('[aria-current="true"]'))
  await expect(current).toContainText(event.title)
  // 20 September 2018 to 29 May 2023: four years and 251 days, one of the years a leap year.
  await expect(current).toContainText('after 1,712 days')
  for (const { title, date } of earlier) {
    await expect(steps.filter({ hasText: title })).toHaveCount(1)
    const days = (Date.parse(event.date) - Date.parse(date)) / 86_400_000
    await expect(current).toContainText(`after ${days.toLocaleString('en')} day`)
  }
  const whole = page.getByText(/^Whole thread, \d+ events$/)
  const count = Number(/\d+/.exec(await whole.innerText())?.[0])
  await whole.click()
  const all = page.getByRole('list', { name: 'Whole thread' }).getByRole('listitem')
  await expect(all).toHaveCount(count)
  await expect(all.and(page.locator('[aria-current="true"]'))).toContainText(event.title)
})

test('the index without an event is what the sum of the day gives when the event is taken out', async ({
  page,
}) => {
  const { raw, price, contributions } = await (await page.request.get('/api/v1/days/2022-08-02.json')).json()
  const part = contributions.find(({ event }: { event: string }) => event === SPEAKER)
  // price = 50 / sqrt(K^2 + raw^2), hence K^2; then the curve again for the raw points that are left.
  const left = raw - part.impulse - part.standing
  const without = 50 + (50 * left) / Math.sqrt((50 / price) ** 2 - raw ** 2 + left ** 2)
  await page.goto(`/events/${SPEAKER}`)
  const sentence = await page.getByText(/without this event \d/).innerText()
  const [, index = '', other = ''] =
    /the index was ([\d.]+); without this event ([\d.]+)\./.exec(sentence) ?? []
  expect(Math.abs(Number(index) - (50 + raw * price))).toBeLessThanOrEqual(0.051)
  expect(Math.abs(Number(other) - without)).toBeLessThanOrEqual(0.051)
  expect(Number(other)).toBeLessThan(Number(index))
  await expect(page.locator('[data-line="without"]').filter({ visible: true })).toHaveCount(1)
})

test('an event can be cited, and leads to its neighbours', async ({ page }) => {
  await page.goto(`/events/${SPEAKER}`)
  await page.getByText('Cite this event').click()
  await expect(page.getByRole('textbox', { name: 'BibTeX' })).toHaveValue(
    new RegExp(`tensiometer-${SPEAKER}`),
  )
  await page.getByRole('navigation', { name: 'Events before and after' }).getByRole('link').last().click()
  await page.getByRole('navigation', { name: 'Events before and after' }).getByRole('link').first().click()
  await expect(page).toHaveURL(`/events/${SPEAKER}`)
})

test('machines read the event as linked data', async ({ page }) => {
  await page.goto(`/events/${SPEAKER}`)
  const text = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(text ?? '')).toMatchObject({ '@type': 'Event', startDate: '2022-08-02' })
})
