import { untilInteractive } from './painters'
import { expect, type Page, test } from './site'

const WOODSIDE = 'from=2022-08-01&to=2023-11-30'

/** The number beside the heading of the list. */
async function listed(page: Page): Promise<number> {
  const heading = await page.getByRole('heading', { name: /^Events in this period/ }).innerText()
  return Number(heading.replace(/\D/g, ''))
}

async function eventsByApi(page: Page, query: string): Promise<number> {
  const answer = await page.request.get(`/api/v1/events.json?${query}`)
  return (await answer.json()).events.length
}

test('the headline and the sum say what the API says', async ({ page }) => {
  await page.goto('/')
  const { points } = await (await page.request.get('/api/v1/series.json')).json()
  const level = points.at(-1).index.toFixed(1)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(level)
  await expect(page.getByRole('heading', { name: `What makes up ${level}` })).toBeVisible()
  expect(await listed(page)).toBe(await eventsByApi(page, ''))
})

test('the page opens without asking the server for data', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/')) asked.push(request.url())
  })
  for (const address of ['/', `/?${WOODSIDE}&domain=military&day=2023-02-04`]) {
    await page.goto(address)
    // It is drawn when the page is idle: whatever opening asks for has been asked by then.
    await untilInteractive(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect(asked).toEqual([])
})

test('a preset changes address, list and headline; back, forward and reload keep it', async ({ page }) => {
  await page.goto('/')
  const all = await listed(page)
  await page.getByRole('link', { name: /3 years|3Y/ }).click()
  await expect(page).toHaveURL(/p=3y/)
  const three = await eventsByApi(page, 'p=3y')
  expect(three).toBeLessThan(all)
  await expect.poll(() => listed(page)).toBe(three)
  await page.goBack()
  await expect(page).not.toHaveURL(/p=3y/)
  await expect.poll(() => listed(page)).toBe(all)
  await page.goForward()
  await expect.poll(() => listed(page)).toBe(three)
  await page.reload()
  expect(await listed(page)).toBe(three)
})

test('an address opens its period, and headline, chart and list obey it', async ({ page }) => {
  await page.goto(`/?${WOODSIDE}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 Aug 2022 – 30 Nov 2023')
  await expect(page.locator('svg.chart title').first()).toHaveText(/1 Aug 2022 – 30 Nov 2023/)
  expect(await listed(page)).toBe(await eventsByApi(page, WOODSIDE))
})

test('filters change address, title, chart and list, and can be cleared', async ({ page }) => {
  await page.goto(`/?${WOODSIDE}`)
  const whole = await page.getByRole('heading', { level: 1 }).innerText()
  const filters = page.getByRole('search', { name: 'Filters' })

  await filters.getByText('China', { exact: true }).click()
  await filters.getByText('Raises', { exact: true }).click()
  await filters.getByRole('button', { name: 'All domains' }).click()
  await page.getByRole('checkbox', { name: 'Military' }).check()
  await page.getByRole('checkbox', { name: 'Taiwan' }).check()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/by=CHN/)
  await expect(page).toHaveURL(/tone=raises/)
  await expect(page).toHaveURL(/domain=military,taiwan/)
  await expect(filters.getByRole('button', { name: '2 domains' })).toBeVisible()

  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText(/^Part of .*China.*Military and Taiwan/)
  await expect(page).toHaveTitle(/^Part of /)
  const chart = page.getByRole('region', { name: 'Chart' })
  await expect(chart.locator('caption')).toContainText(await title.innerText())
  const query = `${WOODSIDE}&by=CHN&tone=raises&domain=military,taiwan`
  expect(await listed(page)).toBe(await eventsByApi(page, query))

  const shown = await title.innerText()
  await page.reload()
  await expect(title).toHaveText(shown)
  await filters.getByRole('button', { name: 'Clear filters' }).click()
  await expect(title).toHaveText(whole)
  await expect(page).not.toHaveURL(/by=|tone=|domain=/)
})

test('values that mean nothing are named and left out', async ({ page }) => {
  await page.goto('/?domain=navy,military&tone=odd&from=2022-99-99&by=XYZ&p=7y')
  const notes = page.getByRole('status').filter({ hasText: 'We could not use' })
  for (const value of ['domain=navy', 'tone=odd', 'from=2022-99-99', 'by=XYZ', 'p=7y'])
    await expect(notes).toContainText(value)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Part of .*Military/)
})

test('every line of the sum opens, and the lines come to the total', async ({ page }) => {
  await page.goto('/?day=2023-06-28')
  const { index, contributions } = await (await page.request.get('/api/v1/days/2023-06-28.json')).json()
  const sum = page.getByRole('region', { name: `What makes up ${index.toFixed(1)}` })
  await expect(sum).toContainText('28 Jun 2023')

  await sum.getByRole('button', { name: /more, together/ }).click()
  const points = await sum.getByRole('listitem').evaluateAll((items: HTMLElement[]) =>
    items.map((item) => {
      const number = item.innerText.split('\n').findLast((line) => /^[+\u2212]?\d+\.\d$/.test(line.trim()))
      return Number(number?.trim().replace('\u2212', '-'))
    }),
  )
  expect(points.reduce((total, value) => total + value, 0)).toBeCloseTo(index, -1)

  const [largest] = contributions
  await sum.locator('details').first().locator('summary').click()
  await expect(sum.getByRole('link', { name: 'The event and its sources' }).first()).toHaveAttribute(
    'href',
    `/events/${largest.event}`,
  )
})

test('the arrows beside a day lead from event to event', async ({ page }) => {
  await page.goto('/?day=2023-02-04')
  await page.getByRole('button', { name: /^Day of the next event/ }).click()
  await expect(page).toHaveURL(/day=2023-02-(0[5-9]|[12]\d)/)
  await page.getByRole('button', { name: /^Day of the event before/ }).click()
  await expect(page).toHaveURL(/day=2023-02-04/)
})

test('the list is sorted by date or by score and shows more on request', async ({ page }) => {
  await page.goto('/')
  const rows = page.locator('[data-event]')
  const few = await rows.count()
  await page.getByRole('button', { name: /^Show .* more of/ }).click()
  expect(await rows.count()).toBeGreaterThan(few)
  await page.getByRole('combobox', { name: 'Order' }).selectOption('strongest')
  const scores = await rows.locator('summary').evaluateAll((items: HTMLElement[]) =>
    items.slice(0, 10).map((item) => {
      const score = /(?:^|\n)([+\u2212]\d+(?:\.\d+)?)\n/.exec(item.innerText)?.[1] ?? ''
      return Math.abs(Number(score.replace('\u2212', '-')))
    }),
  )
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
})

test('a filter that matches nothing says so and offers the way back', async ({ page }) => {
  await page.goto('/?from=2017-02-01&to=2017-04-30&domain=health')
  await expect(page.getByText('No events match.')).toBeVisible()
  const section = page.getByRole('region', { name: /^Events in this period/ })
  await section.getByRole('button', { name: 'Clear filters' }).click()
  await expect(section.locator('[data-event]').first()).toBeVisible()
})

test.describe('each part fails alone and can be asked again', () => {
  test('the chart keeps what it shows when a filter does not load', async ({ page }) => {
    await page.goto('/')
    await page.route('**/api/v1/series.json*', (route) => route.abort())
    const title = page.getByRole('heading', { level: 1 })
    const whole = await title.innerText()
    await page.getByRole('search').getByText('Eases', { exact: true }).click()
    const alert = page.getByRole('region', { name: 'Chart' }).getByRole('alert')
    await expect(alert).toContainText('did not load')
    await expect(title).toHaveText(whole)
    await page.unroute('**/api/v1/series.json*')
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(title).toHaveText(/^Part of /)
    await expect(alert).toBeHidden()
  })

  test('the sum keeps its day when another does not load', async ({ page }) => {
    await page.goto('/?day=2023-02-04')
    await page.route('**/api/v1/days/*', (route) => route.abort())
    await page.getByRole('button', { name: /^Day of the next event/ }).click()
    const alert = page.getByRole('alert').filter({ hasText: 'Showing the sum of 4 Feb 2023' })
    await expect(alert).toBeVisible()
    await page.unroute('**/api/v1/days/*')
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(alert).toBeHidden()
    await expect(page.getByRole('region', { name: /^What makes up/ })).toContainText(/^5 Feb 2023/)
  })

  test('the record of an event in its row', async ({ page }) => {
    await page.goto('/')
    await page.route('**/api/v1/events/*', (route) => route.abort())
    const row = page.locator('[data-event]').first()
    await row.locator('summary').click()
    const alert = row.getByRole('alert')
    await expect(alert).toContainText('did not load')
    await page.unroute('**/api/v1/events/*')
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(row.getByRole('heading', { name: /^Sources?$/ })).toBeVisible()
  })

  test('the list stays when newer events do not load', async ({ page }) => {
    await page.clock.install()
    await page.goto('/')
    const before = await listed(page)
    await page.route('**/api/v1/events.json', (route) => route.abort())
    await page.clock.fastForward('11:00')
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
    await page.clock.runFor(5_000)
    const alert = page.getByRole('alert').filter({ hasText: 'Showing the events of data' })
    await expect(alert).toBeVisible()
    expect(await listed(page)).toBe(before)
    await page.unroute('**/api/v1/events.json')
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(alert).toBeHidden()
    expect(await listed(page)).toBe(before)
  })
})

test('without scripts the page has its headline, chart, sum, events and method', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`/?${WOODSIDE}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 Aug 2022 – 30 Nov 2023')
  await expect(page.locator('svg.chart').filter({ visible: true })).toHaveCount(1)
  await expect(page.getByRole('heading', { name: /^What makes up/ })).toBeVisible()
  await expect(page.locator('[data-event]').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'How the index is made' })).toBeVisible()
  await context.close()
})

test('the theme follows the device until the reader chooses one', async ({ browser }) => {
  const context = await browser.newContext({ colorScheme: 'dark' })
  const page = await context.newPage()
  await page.goto('/')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const dark = await ground()
  await page.getByRole('button', { name: /Change to light theme/ }).click()
  await expect.poll(ground).not.toBe(dark)
  const light = await ground()
  await page.reload()
  expect(await ground()).toBe(light)
  await context.close()
})
