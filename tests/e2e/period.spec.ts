import { untilInteractive } from './painters'
import { expect, type Page, test } from './site'

const line = (page: Page) => page.locator('[data-painter=island] path.line')
const dates = (page: Page) => page.getByRole('dialog', { name: 'Dates' })
async function openDates(page: Page) {
  await page.getByRole('button', { name: /^Dates/ }).click()
  await expect(dates(page)).toBeVisible()
}

test('a preset changes the address, says so, and Back undoes it', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Since 2017' })).toHaveAttribute('aria-current', 'true')
  await page.getByRole('link', { name: 'Last 3 years' }).click()
  await expect(page).toHaveURL(/\?p=3y$/)
  await expect(page.getByRole('link', { name: 'Last 3 years' })).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('button', { name: 'Dates: 1 Oct 2023 – 30 Sep 2026' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('link', { name: 'Since 2017' })).toHaveAttribute('aria-current', 'true')
  await page.goForward()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Last 3 years' })).toHaveAttribute('aria-current', 'true')
})

test('the named period "Pelosi to Woodside" changes address, title and line', async ({ page }) => {
  await page.goto('/')
  await untilInteractive(page)
  const before = (await line(page).getAttribute('d')) ?? ''
  await openDates(page)
  await dates(page)
    .getByRole('link', { name: /Pelosi to Woodside/ })
    .click()
  await expect(page).toHaveURL(/from=2022-08-02&to=2023-11-15/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 Aug 2022 – 15 Nov 2023')
  await expect(line(page)).not.toHaveAttribute('d', before)
  await expect(dates(page)).toBeHidden()
})

test('typed months mean their first and last day, and the link opens the same chart elsewhere', async ({
  page,
  browser,
}) => {
  await page.goto('/')
  await openDates(page)
  await dates(page).getByRole('textbox', { name: 'From' }).fill('Aug 2022')
  await dates(page).getByRole('textbox', { name: 'To' }).fill('nov 2023')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/from=2022-08-01&to=2023-11-30/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 Aug 2022 – 30 Nov 2023')
  await untilInteractive(page)

  const clean = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await clean.goto(page.url())
  await untilInteractive(clean)
  await expect(line(clean)).toHaveAttribute('d', (await line(page).getAttribute('d')) ?? '')
  await clean.close()
})

test('a date that cannot be used stays in its field with what is wrong and a way out', async ({ page }) => {
  await page.goto('/')
  await openDates(page)
  const from = dates(page).getByRole('textbox', { name: 'From' })
  await from.fill('30 Feb 2022')
  await dates(page).getByRole('textbox', { name: 'To' }).fill('2031-01-01')
  await page.keyboard.press('Enter')
  await expect(dates(page)).toContainText('February 2022 has 28 days; found day 30')
  await expect(dates(page)).toContainText('Data ends on 30 Sep 2026; found 1 Jan 2031')
  await expect(from).toHaveValue('30 Feb 2022')
  await expect(from).toHaveAttribute('aria-invalid', 'true')
  await expect(page).not.toHaveURL(/from=/)
  await dates(page).getByRole('button', { name: 'Use 28 Feb 2022' }).click()
  await dates(page).getByRole('button', { name: 'Use 30 Sep 2026' }).click()
  await dates(page).getByRole('button', { name: 'Show' }).first().click()
  await expect(page).toHaveURL(/from=2022-02-28&to=2026-09-30/)
})

test('dates the wrong way round are offered swapped', async ({ page }) => {
  await page.goto('/')
  await openDates(page)
  await dates(page).getByRole('textbox', { name: 'From' }).fill('2023')
  await dates(page).getByRole('textbox', { name: 'To' }).fill('1 Jul 2022')
  await page.keyboard.press('Enter')
  await dates(page).getByRole('button', { name: 'Swap the two' }).click()
  await page.keyboard.press('Escape')
  await expect(dates(page)).toBeHidden()
})

test('two milestones make a period, with days to spare', async ({ page }) => {
  await page.goto('/')
  await openDates(page)
  const between = dates(page).getByRole('region', { name: 'Between two milestones' })
  await between.getByLabel('From').selectOption({ label: 'Aug 2022: Pelosi in Taiwan' })
  await between.getByLabel('To').selectOption({ label: 'May 2023: Shangri-La meeting refused' })
  await between.getByLabel('Plus').selectOption({ label: '30 days on each side' })
  await expect(between).toContainText(/300 days\. Level \d+\.\d → \d+\.\d\./)
  await between.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/from=2022-07-03&to=2023-06-28/)
})

test('the strip is worked with keys alone, and Back returns to the period before', async ({ page }) => {
  await page.goto('/')
  await untilInteractive(page)
  const start = page.getByRole('slider', { name: 'Start of the period' })
  const end = page.getByRole('slider', { name: 'End of the period' })
  await page.getByRole('slider', { name: 'Day on the chart' }).focus()
  await page.keyboard.press('Tab')
  await expect(start).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(start).toHaveAttribute('aria-valuetext', '8 January 2017')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(start).toHaveAttribute('aria-valuetext', '8 February 2017')
  await expect(page).toHaveURL(/from=2017-02-08&to=2026-09-30/)
  await page.keyboard.press('End')
  await expect(start).toHaveAttribute('aria-valuetext', '24 September 2026')
  await page.keyboard.press('ArrowRight')
  await expect(start).toHaveAttribute('aria-valuetext', '24 September 2026')
  await page.keyboard.press('Tab')
  await expect(end).toBeFocused()
  await page.keyboard.press('Home')
  await expect(end).toHaveAttribute('aria-valuetext', '30 September 2026')
  await page.goBack()
  await expect(start).toHaveAttribute('aria-valuetext', '1 January 2017')
})

test('the strip is dragged: an end, then the whole window', async ({ page }) => {
  await page.goto('/?p=3y')
  await untilInteractive(page)
  const start = page.getByRole('slider', { name: 'Start of the period' })
  const end = page.getByRole('slider', { name: 'End of the period' })
  await start.scrollIntoViewIfNeeded()
  const handle = await start.boundingBox()
  if (!handle) throw new Error('the strip is not shown')
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 100, y, { steps: 5 })
  await page.mouse.up()
  await expect(start).toHaveAttribute('aria-valuetext', /2024/)
  await expect(page).toHaveURL(/from=2024-\d\d-\d\d&to=2026-09-30/)

  await page.mouse.move(x + 150, y)
  await page.mouse.down()
  await page.mouse.move(x - 150, y, { steps: 5 })
  await page.mouse.up()
  await expect(end).toHaveAttribute('aria-valuetext', /2023/)
  await page.goBack()
  await expect(end).toHaveAttribute('aria-valuetext', '30 September 2026')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('controls are 44 px high, fit without sideways scrolling, and the dates can be used', async ({
    page,
  }) => {
    await page.goto('/')
    for (const control of [
      page.getByRole('link', { name: 'Last year' }),
      page.getByRole('button', { name: /^Dates/ }),
    ])
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await page.getByRole('button', { name: /^Dates/ }).tap()
    await dates(page)
      .getByRole('link', { name: /Pelosi to Woodside/ })
      .tap()
    await expect(page).toHaveURL(/from=2022-08-02&to=2023-11-15/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  test('an end of the strip follows a finger', async ({ page }) => {
    await page.goto('/')
    await untilInteractive(page)
    const end = page.getByRole('slider', { name: 'End of the period' })
    await end.scrollIntoViewIfNeeded()
    const box = await end.boundingBox()
    if (!box) throw new Error('the strip is not shown')
    const [x, y] = [box.x - 6, box.y + box.height / 2]
    const touch = await page.context().newCDPSession(page)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    for (let moved = 10; moved <= 100; moved += 10)
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x - moved, y }] })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(end).toHaveAttribute('aria-valuetext', /2023/)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('presets and named periods are links', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Last 5 years' }).click()
    await expect(page).toHaveURL(/\?p=5y$/)
    await page.getByRole('button', { name: /^Dates/ }).click()
    await dates(page)
      .getByRole('link', { name: /Trade war/ })
      .click()
    await expect(page).toHaveURL(/from=2018-03-22&to=2020-01-15/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('22 Mar 2018 – 15 Jan 2020')
  })
})
