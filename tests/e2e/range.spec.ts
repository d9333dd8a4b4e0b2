import { distance, drawnByBoth, untilInteractive } from './painters'
import { expect, test } from './site'

const RANGE = /90% range \d+\.\d–\d+\.\d/

test('the headline, the sum of the day and the read-out state the range beside the number', async ({
  page,
}) => {
  await page.goto('/')
  const lines = page.locator('[data-range-line]')
  await expect(lines).toHaveCount(2)
  await expect(lines.first()).toHaveText(
    /^\d+\.\d \w+, 90% range \d+\.\d–\d+\.\d · higher than 30 days before in (more than |fewer than )?\d+% of draws$/,
  )
  const [stated] = RANGE.exec((await lines.first().textContent()) ?? '') ?? []
  await expect(lines.last()).toContainText(stated ?? 'a range')
  await expect(page.getByRole('list', { name: 'Key' })).toContainText('90% range shaded')

  const plot = await page.getByRole('slider', { name: 'Day on the chart' }).boundingBox()
  if (!plot) throw new Error('the chart is not shown')
  await page.mouse.move(plot.x + plot.width / 2, plot.y + plot.height / 2)
  await expect(page.locator('[data-readout=card]')).toContainText(RANGE)
})

test('the range is asked for when a filter is cleared, and shaded in the chart', async ({ page }) => {
  await page.goto('/?tone=raises')
  await expect(page.locator('[data-range-line]')).toHaveCount(0)
  await page.getByText('Raises and eases').first().click()
  await expect(page.locator('[data-range-line]').first()).toContainText(RANGE)
  await untilInteractive(page)
  await expect(page.locator('[data-painter=island] path.range')).toHaveCount(1)
})

test('server and Recharts shade the same range', async ({ page }) => {
  await page.request.get('/api/v1/range.json?p=1y')
  await page.request.get('/')
  await page.goto('/?p=1y')
  await untilInteractive(page)
  const { svg, island } = await drawnByBoth(page)
  expect(svg.paths.filter(({ what }) => what === 'path.range')).toHaveLength(1)
  expect(distance(svg, island)).toBeLessThanOrEqual(0.05)
})

test('nothing moves when the range comes late', async ({ page }) => {
  await page.goto('/?tone=raises')
  let answer = () => {}
  const late = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/api/v1/range.json*', async (route) => {
    await late
    await route.continue()
  })
  await page.getByText('Raises and eases').first().click()
  const line = page.locator('[data-range-line]').first()
  await expect(line).toHaveCount(1)
  await expect(line).toHaveText('')
  const before = await page.locator('#chart').boundingBox()
  answer()
  await expect(line).toContainText(RANGE)
  expect(await page.locator('#chart').boundingBox()).toEqual(before)
})

test('a picture has the range and says so; asked without, it has none', async ({ page }) => {
  const picture = await (await page.request.get('/api/v1/chart.svg')).text()
  expect(picture).toContain('90% range shaded')
  expect(picture).toContain('class="range"')
  const without = await (await page.request.get('/api/v1/chart.svg?range=0')).text()
  expect(without).not.toContain('90% range')
  expect(await (await page.request.get('/api/v1/chart.svg?tone=raises')).text()).not.toContain('90% range')
})

test('the share dialog leaves the range out of the picture when it is not wanted', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const image = page.getByRole('dialog').locator('img')
  await expect(image).not.toHaveAttribute('src', /range=0/)
  await page.getByRole('checkbox', { name: 'Range' }).uncheck()
  await expect(image).toHaveAttribute('src', /range=0/)
})
