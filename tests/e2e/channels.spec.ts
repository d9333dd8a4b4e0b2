import { expect, type Page, test } from './site'

const row = (page: Page, channel: string) => page.locator(`li#${channel}`)

type Stood = readonly [channel: string, words: string, event: string]
const CANCELLED = '2022-08-05-china-cancels-military-talks'
const REFUSED = '2023-05-29-china-declines-shangri-la-meeting'
const WOODSIDE = '2023-11-15-biden-xi-woodside'
const AGREED = '2023-11-15-woodside-agreements'

// As documented by the events named; each is the one the board must give as its reason.
const DATES: readonly (readonly [on: string, printed: string, stood: readonly Stood[]])[] = [
  [
    '2022-08-05',
    '5 Aug 2022',
    [
      ['theater-commanders', 'Suspended since 5 Aug 2022', CANCELLED],
      ['defense-policy-coordination-talks', 'Suspended since 5 Aug 2022', CANCELLED],
      ['mmca', 'Suspended since 5 Aug 2022', CANCELLED],
      ['climate', 'Suspended since 5 Aug 2022', CANCELLED],
      ['counternarcotics', 'Suspended since 5 Aug 2022', CANCELLED],
    ],
  ],
  ['2023-06-02', '2 Jun 2023', [['defense-ministerial', 'Refused since', REFUSED]]],
  [
    '2023-11-15',
    '15 Nov 2023',
    [
      ['presidential-summit', 'Open since', WOODSIDE],
      ['defense-policy-coordination-talks', 'Open since 15 Nov 2023', AGREED],
      ['mmca', 'Open since 15 Nov 2023', AGREED],
    ],
  ],
  ['2024-05-31', '31 May 2024', [['defense-ministerial', 'Open since', '2024-05-31-austin-dong-shangri-la']]],
]

for (const [on, printed, stood] of DATES)
  test(`on ${printed} the board says how the channels stood, with event and source`, async ({ page }) => {
    await page.goto(`/channels?on=${on}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Channels of dialogue on ${printed}`)
    for (const [channel, words, event] of stood) {
      const state = row(page, channel).locator('.area-state')
      await expect(state).toContainText(words)
      await expect(state.locator(`a[href="/events/${event}"]`)).toBeVisible()
      const { event: record } = await (await page.request.get(`/api/v1/events/${event}.json`)).json()
      const urls = record.sources.map(({ url }: { url: string }) => url)
      expect(urls).toContain(await state.locator('a[rel=noreferrer]').getAttribute('href'))
    }
  })

test('every channel of the record is a row, and every event that changed one is a link on its bar', async ({
  page,
}) => {
  const { channels } = await (await page.request.get('/api/v1/channels.json')).json()
  await page.goto('/channels')
  await expect(page.locator('li[data-on]')).toHaveCount(channels.length)
  for (const { id, name, spans } of channels) {
    await expect(row(page, id).getByRole('heading', { name, exact: true })).toBeVisible()
    const known = spans.filter(({ state }: { state: string }) => state !== 'unknown')
    const links = row(page, id).locator('.area-bar a[tabindex="-1"]')
    const shown = await links.evaluateAll((all) =>
      all.map((link) => ({ href: link.getAttribute('href'), name: link.textContent })),
    )
    expect(shown.map(({ href }) => href)).toEqual(
      known.map(({ event }: { event: { id: string } }) => `/events/${event.id}`),
    )
    for (const [i, { event }] of known.entries()) expect(shown[i]?.name).toContain(event.title)
  }
})

test('the bar is in proportion: a state takes the share of the width that its days have of the period', async ({
  page,
}) => {
  await page.goto('/channels?from=2022-08-05&to=2023-11-15&on=2023-02-05')
  // Suspended from the first day to the one before the last, 467 of 468 days; the line after 184 of them.
  const bar = await row(page, 'mmca').locator('.area-bar > div').first().boundingBox()
  const links = row(page, 'mmca').locator('.area-bar a[tabindex="-1"]')
  const first = await links.first().boundingBox()
  if (!bar || !first) throw new Error('the bar is not drawn')
  expect(first.x).toBeCloseTo(bar.x, 0)
  expect(first.width / bar.width).toBeCloseTo(467 / 468, 3)
})

test('without scripts a typed date, the changes and the periods work', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/channels?p=5y')
  await page.getByLabel('As of').fill('5 Aug 2022')
  await page.getByRole('button', { name: 'Show' }).first().click()
  await expect(page).toHaveURL(/p=5y&on=5\+Aug\+2022/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Channels of dialogue on 5 Aug 2022')
  await expect(row(page, 'mmca')).toHaveAttribute('data-state', 'suspended')

  const next = page.getByRole('link', { name: /^Next change/ })
  const day = (await next.getAttribute('aria-label'))?.replace('Next change: ', '') ?? ''
  await next.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Channels of dialogue on ${day}`)
  await expect(page.getByText(`since ${day}`).first()).toBeVisible()
  await page.getByRole('link', { name: /^Previous change/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Channels of dialogue on 5 Aug 2022')

  await page.getByRole('link', { name: 'Since 2017', exact: true }).click()
  await expect(page).toHaveURL('/channels?on=2022-08-05')
  await row(page, 'mmca').locator('summary').click()
  await row(page, 'mmca')
    .locator('ol')
    .getByRole('link', { name: /cancels/ })
    .first()
    .click()
  await expect(page).toHaveURL(`/events/${CANCELLED}`)
  await context.close()
})

test('a date that means nothing is named, and the last day is shown', async ({ page }) => {
  await page.goto('/channels?on=soon')
  await expect(page.getByRole('status')).toContainText('We could not use on=soon')
  const { asOf } = await (await page.request.get('/api/v1/channels.json')).json()
  await expect(page.locator('li[data-on]').first()).toHaveAttribute('data-on', asOf)
})

test('a day outside the period has a state but no line', async ({ page }) => {
  await page.goto('/channels?p=1y&on=2022-08-05')
  await expect(page.getByText('5 Aug 2022 is not among the days shown')).toBeVisible()
  await expect(row(page, 'mmca')).toHaveAttribute('data-state', 'suspended')
})

test('no page is wider than its screen', async ({ page }) => {
  for (const address of ['/channels?on=2022-08-05', '/conditions']) {
    await page.goto(address)
    for (const width of [1440, 820, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${address} at ${width}`,
      ).toBeLessThanOrEqual(0)
    }
  }
})
