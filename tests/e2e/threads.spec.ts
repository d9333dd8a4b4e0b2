import { distance, drawnByBoth, untilInteractive } from './painters'
import { expect, type Page, test } from './site'

/** Sanctions of 2018, the meeting refused over them in 2023, and what was taken up again after it. */
const SANCTIONS = '2018-09-20-caatsa-sanctions-on-edd'
const REFUSAL = '2023-05-29-china-declines-shangri-la-meeting'
const THREAD = `/?thread=${SANCTIONS}`

const listOf = (page: Page) => page.getByRole('list', { name: 'Events of the thread' })
const arcsOf = (page: Page) => page.locator('[data-painter=island] .thread .arcs path')

async function expectThread(page: Page) {
  const list = listOf(page)
  await expect(list.locator(`a[href="/events/${SANCTIONS}"]`)).toBeVisible()
  const refusal = list.getByRole('listitem').filter({ has: page.locator(`a[href="/events/${REFUSAL}"]`) })
  await expect(refusal).toContainText(/(answers|carries on) the event of .+, after [\d,]+ days?/)
  const last = list.getByRole('listitem').last().locator('a')
  const [, lastDay = ''] = /events\/(\d{4}-\d{2}-\d{2})/.exec((await last.getAttribute('href')) ?? '') ?? []
  expect(lastDay > '2023-05-29', `the thread goes on to ${lastDay}`).toBe(true)
}

test('the thread of the 2018 sanctions is drawn from its address, and named', async ({ page }) => {
  await page.goto(THREAD)
  await untilInteractive(page)
  await expectThread(page)
  expect(await arcsOf(page).count()).toBeGreaterThan(2)
  await expect(
    page.getByRole('status').filter({ hasText: /^Thread: .*, \d+ events, [\d,]+ days/ }),
  ).toBeVisible()
})

test('server and Recharts draw its arcs alike at every width', async ({ page }) => {
  await page.goto(THREAD)
  for (const width of [1440, 820, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await untilInteractive(page)
    const { svg, island } = await drawnByBoth(page)
    expect(svg.paths.filter(({ what }) => what === '.thread path').length).toBeGreaterThan(2)
    expect(distance(svg, island), `${width} px`).toBeLessThanOrEqual(0.05)
  }
})

test('it reads without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(THREAD)
  await expectThread(page)
  await context.close()
})

test('by keyboard it is shown by its name, hidden by its chip, and Back brings it back', async ({ page }) => {
  await page.goto('/')
  await untilInteractive(page)
  const offer = page.getByRole('button', { name: /: show the thread$/ })
  await offer.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`thread=${SANCTIONS}`))
  await expectThread(page)
  await page.getByRole('button', { name: /^Hide thread: / }).focus()
  await page.keyboard.press('Enter')
  await expect(listOf(page)).toHaveCount(0)
  await expect(page).not.toHaveURL(/thread=/)
  await page.goBack()
  await expect(listOf(page)).toBeVisible()
})

test('an event opened in the list shows and hides its thread', async ({ page }) => {
  // A short period: the list draws only the rows near the view.
  await page.goto('/?from=2023-05-25&to=2023-06-01')
  const row = page.locator(`[data-event="${REFUSAL}"]`)
  await row.locator('summary').click()
  await row.getByRole('button', { name: 'Show its thread' }).click()
  await expect(page).toHaveURL(new RegExp(`thread=${REFUSAL}`))
  await expect(page.locator('#chart')).toContainText(/\d+ of \d+ links reach outside this period/)
  await row.getByRole('button', { name: 'Hide thread' }).click()
  await expect(listOf(page)).toHaveCount(0)
})

test('an event without a thread is named as misread', async ({ page }) => {
  await page.goto('/?thread=2018-01-01-nothing')
  await expect(page.getByRole('status').filter({ hasText: 'showing no thread' })).toBeVisible()
})

test('a frozen view, its embed and its pictures keep the thread, and the picture verifies', async ({
  page,
}) => {
  await page.goto(`${THREAD}&from=2018-01-01&to=2024-12-31`)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Freeze' }).click()
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
  const id = link.split('/s/')[1] ?? ''
  const svg = await page.request.get(`/api/v1/snapshots/${id}.svg`)
  const verdict = await page.request.post('/api/v1/verify', {
    headers: { 'Content-Type': 'application/octet-stream' },
    data: await svg.body(),
  })
  expect(await verdict.json()).toMatchObject({ verdict: 'matches', facts: { spec: { thread: SANCTIONS } } })
  const oembed = await page.request.get(`/api/v1/oembed?url=${encodeURIComponent(link)}`)
  expect(oembed.status()).toBe(200)

  await page.goto(`/s/${id}`)
  await expectThread(page)
  await expect(page.locator('[data-verified=verified]')).toBeVisible()
  await expect(page.locator('.thread .arcs path').first()).toBeAttached()
  await expect(page.getByRole('link', { name: "See with today's data" })).toHaveAttribute(
    'href',
    new RegExp(`thread=${SANCTIONS}`),
  )
  await page.goto(`/embed/${id}`)
  await expect(page.getByRole('main')).toContainText('Thread: ')
  await expect(page.locator('.thread .arcs path').first()).toBeAttached()
})

test('“Did not happen” leaves such events alone, all with hollow marks, in a part that says so', async ({
  page,
}) => {
  await page.goto('/')
  await untilInteractive(page)
  await page.locator('label', { hasText: 'Did not happen' }).click()
  await expect(page).toHaveURL(/happened=no/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('only what did not happen')
  const rows = page.locator('[data-event]')
  await expect(rows.first()).toContainText('Did not happen: ')
  for (const row of await rows.all()) await expect(row).toContainText('Did not happen: ')
  const stems = page.locator('[data-painter=island] .stems .stem')
  await expect(stems.first()).toBeAttached()
  for (const stem of await stems.all()) {
    await expect(stem.locator('path')).toHaveCount(2)
    await expect(stem.locator('path.hollow')).toHaveCount(1)
  }
  await expect(page.getByRole('list', { name: 'Key' }).first()).toContainText('Hollow: did not happen')
})

test('what happened and what did not make up the record between them, also as files', async ({ request }) => {
  const ids = async (query: string) => {
    const { events } = await (await request.get(`/api/v1/events.json${query}`)).json()
    return events.map(({ id }: { id: string }) => id)
  }
  const [all, yes, no] = [await ids(''), await ids('?happened=yes'), await ids('?happened=no')]
  expect(no.length).toBeGreaterThan(0)
  expect([...yes, ...no].sort()).toEqual([...all].sort())
  const csv = await (await request.get('/api/v1/events.csv?happened=no')).text()
  expect(csv.split(/\r?\n/)[0]).toContain('did_not_happen,planned,planned_for,planned_precision')
})
