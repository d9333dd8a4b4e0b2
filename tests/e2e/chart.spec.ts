import { distance, drawnByBoth, untilInteractive } from './painters'
import { expect, type Locator, type Page, test, twoFrames } from './site'

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
]
const FOUR = [/Li Shangfu|Li sanctions/, /Pelosi/, /Balloon/, /Shangri-La/]

const slider = (page: Page) => page.getByRole('slider', { name: 'Day on the chart' })

/** The point of a slider's box at shares of its width and height. */
async function pointOf(target: Locator, across: number, down: number) {
  const box = await target.boundingBox()
  if (!box) throw new Error('the chart is not shown')
  return { x: box.x + across * box.width, y: box.y + down * box.height }
}

for (const address of ['/', '/?from=2022-08-01&to=2023-11-30', '/?p=1y&tone=raises'])
  test(`server and Recharts draw ${address} alike at every width`, async ({ page }) => {
    // Drawn once for each version of the data; a page before that has no range on the server.
    await page.request.get('/api/v1/range.json?p=1y')
    await page.request.get('/')
    await page.goto(address)
    for (const screen of SCREENS) {
      await page.setViewportSize(screen)
      await untilInteractive(page)
      const { svg, island } = await drawnByBoth(page)
      expect(svg.paths.find(({ what }) => what === 'path.line')?.numbers.length).toBeGreaterThan(100)
      expect(svg.paths.filter(({ what }) => what === '.pin rect').length).toBeGreaterThan(0)
      expect(distance(svg, island), `${screen.width} px`).toBeLessThanOrEqual(0.05)
    }
  })

test('the four turning points of military contacts are named at every width', async ({ page }) => {
  await page.goto('/')
  for (const screen of SCREENS) {
    await page.setViewportSize(screen)
    await untilInteractive(page)
    const named =
      screen.width < 450
        ? await page.getByRole('list', { name: 'Milestones' }).getByRole('button').allTextContents()
        : await page.locator('[data-painter=island] .milestones .labels text').allTextContents()
    for (const milestone of FOUR) expect(named.join('\n'), `${screen.width} px`).toMatch(milestone)
  }
})

test('the page never scrolls sideways', async ({ page }) => {
  await page.goto('/?from=2022-08-01&to=2022-08-07')
  for (const screen of SCREENS) {
    await page.setViewportSize(screen)
    await untilInteractive(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screen.width)
  }
})

for (const viewport of SCREENS)
  test.describe(`${viewport.width} px wide`, () => {
    test.use({ viewport })

    test('nothing moves when the interactive chart takes over, and nothing complains', async ({ page }) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            document.documentElement.dataset.shifts = `${document.documentElement.dataset.shifts ?? ''} ${(entry as PerformanceEntry & { value: number }).value}`
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto('/')
      await untilInteractive(page)
      await expect(page.locator('[data-painter=svg]:visible')).toHaveCount(0)
      // The frame in which it took over, and the one in which its shifts are told.
      await twoFrames(page)
      const shifts = await page.evaluate(() => document.documentElement.dataset.shifts ?? '')
      expect(shifts.split(' ').reduce((sum, value) => sum + Number(value), 0)).toBeLessThan(0.01)
      expect(complaints).toEqual([])
    })
  })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the chart is complete: title, line, grades, milestones', async ({ page }) => {
    await page.goto('/?from=2022-08-01&to=2023-11-30')
    const chart = page.locator('[data-painter=svg] svg:visible')
    await expect(chart).toHaveCount(1)
    await expect(chart.locator('path.line')).toHaveAttribute('d', /^M/)
    await expect(chart.getByText('Confrontation')).toBeVisible()
    await expect(chart.locator('text', { hasText: 'Balloon shot down' })).toBeVisible()
    await expect(chart.locator('title')).toHaveText(/1 Aug 2022 – 30 Nov 2023/)
  })

  test('the strip shows the whole record', async ({ page }) => {
    await page.goto('/')
    await expect(
      page.getByRole('group', { name: 'Whole record' }).locator('svg path').last(),
    ).toHaveAttribute('d', /^M/)
  })
})

test.describe('with a mouse', () => {
  test('pointing reads a day, leaving puts it away', async ({ page }) => {
    await page.goto('/')
    const card = page.locator('[data-readout=card]')
    const { x, y } = await pointOf(slider(page), 0.5, 0.5)
    await page.mouse.move(x, y)
    await expect(card).toContainText(/\d{1,2} [A-Z][a-z]{2} 20\d\d/)
    await expect(card).toContainText(/in 30 days/)
    const before = await card.textContent()
    await page.mouse.move(x + 60, y)
    await expect(card).not.toHaveText(before ?? '')
    await page.mouse.move(5, 5)
    await expect(card).toHaveCount(0)
  })

  test('the read-out can be entered and is dismissed with Esc', async ({ page }) => {
    await page.goto('/')
    const card = page.locator('[data-readout=card]')
    const { x, y } = await pointOf(slider(page), 0.3, 0.3)
    await page.mouse.move(x, y)
    await card.hover()
    await expect(card).toBeVisible()
    await slider(page).focus()
    await page.keyboard.press('ArrowRight')
    await expect(card).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
    await expect(slider(page)).toBeFocused()
  })

  test('a click opens the sum of the day and keeps it in the address', async ({ page }) => {
    await page.goto('/?from=2022-08-01&to=2023-11-30')
    const { x, y } = await pointOf(slider(page), 0.4, 0.8)
    await page.mouse.click(x, y)
    await expect(page).toHaveURL(/day=2023-02-\d\d/)
    await expect(page.locator('[data-marked]')).toContainText('Feb 2023')
  })

  test('a disc jumps to its milestone', async ({ page }) => {
    await page.goto('/?from=2022-08-01&to=2023-11-30')
    await page
      .getByRole('button', { name: /Balloon shot down, 4 Feb 2023/ })
      .first()
      .click()
    await expect(page).toHaveURL(/day=2023-02-04/)
  })

  test('dragging selects days and changes nothing until Zoom is pressed', async ({ page }) => {
    await page.goto('/')
    const before = page.url()
    const from = await pointOf(slider(page), 0.6, 0.8)
    const to = await pointOf(slider(page), 0.7, 0.8)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move((from.x + to.x) / 2, from.y, { steps: 3 })
    await page.mouse.move(to.x, to.y, { steps: 3 })
    await page.mouse.up()
    const panel = page.getByRole('group', { name: 'Selected days' })
    await expect(panel).toContainText(/\d+ \w+ 20\d\d – \d+ \w+ 20\d\d · \d+ days · [+−]?\d+\.\d/)
    expect(page.url()).toBe(before)
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)

    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await page.mouse.up()
    await panel.getByRole('button', { name: 'Zoom' }).click()
    await expect(page).toHaveURL(/from=20\d\d-\d\d-\d\d&to=20\d\d-\d\d-\d\d/)
    await expect(slider(page)).toHaveAttribute('aria-valuemin', /^19\d{3}$/)
    await page.goBack()
    await expect(page).toHaveURL(before)
  })
})

test.describe('with the keyboard', () => {
  test('the chart is one slider that speaks the day as a sentence', async ({ page }) => {
    await page.goto('/?from=2022-08-01&to=2023-11-30')
    await untilInteractive(page)
    await slider(page).focus()
    await page.keyboard.press('Home')
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^1 August 2022\. Level \d+\.\d, \w+/)
    await page.keyboard.press('ArrowRight')
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^2 August 2022\..*events?/)
    await page.keyboard.press('Shift+ArrowRight')
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^2 September 2022\./)
    await page.keyboard.press('End')
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^30 November 2023\./)
    await page.keyboard.press('Home')
    await page.keyboard.press('m')
    await page.keyboard.press('m')
    await page.keyboard.press('m')
    await page.keyboard.press('m')
    await page.keyboard.press('Shift+M')
    await page.keyboard.press('m')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/day=20\d\d-\d\d-\d\d/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/day=/)
  })

  test('brackets set the period from the day, digits choose presets, 0 shows all', async ({ page }) => {
    await page.goto('/')
    await untilInteractive(page)
    await slider(page).focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('m')
    await page.keyboard.press('[')
    await expect(page).toHaveURL(/from=2017-04-06/)
    await page.keyboard.press('2')
    await expect(page).toHaveURL(/p=3y/)
    await page.keyboard.press('0')
    await expect(page).not.toHaveURL(/p=|from=/)
  })

  test('milestones are not extra tab stops', async ({ page }) => {
    await page.goto('/')
    await slider(page).focus()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('slider', { name: 'Start of the period' })).toBeFocused()
  })
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a tap opens a day, a row of the key jumps to its milestone', async ({ page }) => {
    await page.goto('/?from=2022-08-01&to=2023-11-30')
    await untilInteractive(page)
    await slider(page).scrollIntoViewIfNeeded()
    const { x, y } = await pointOf(slider(page), 0.4, 0.7)
    await page.touchscreen.tap(x, y)
    await expect(page).toHaveURL(/day=2023-02-\d\d/)
    await page
      .getByRole('list', { name: 'Milestones' })
      .getByRole('button', { name: /Shangri-La meeting refused ?\d/ })
      .tap()
    await expect(page).toHaveURL(/day=2023-05-29/)
  })

  test('a sideways drag moves the read-out and not the page', async ({ page }) => {
    await page.goto('/?from=2022-08-01&to=2023-11-30')
    await untilInteractive(page)
    const bar = page.locator('[data-readout=bar]')
    const before = await bar.textContent()
    const { x, y } = await pointOf(slider(page), 0.2, 0.5)
    const touch = await page.context().newCDPSession(page)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    for (let moved = 10; moved <= 120; moved += 10)
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + moved, y }] })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(bar).not.toHaveText(before ?? '')
    await expect(page).not.toHaveURL(/day=/)
    expect(await page.evaluate(() => window.scrollX + window.scrollY)).toBe(0)
  })
})

test('the table holds the same period by month, with headings for every cell', async ({ page }) => {
  await page.goto('/?from=2022-08-01&to=2023-11-30')
  await page.getByText('Table', { exact: true }).click()
  const table = page.getByRole('table').filter({ hasText: 'by month' })
  await expect(table.getByRole('columnheader')).toHaveText([
    'Month',
    'First day',
    'Highest',
    'Lowest',
    'Last day',
    'Low',
    'High',
    'Events',
  ])
  await expect(table.getByRole('rowheader')).toHaveCount(16)
  await expect(table.getByRole('rowheader').first()).toHaveText('Aug 2022')
})
