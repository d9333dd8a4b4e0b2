import { expect, type Page, test } from './site'

const VIEW = '/?from=2022-08-01&to=2023-11-30&domain=military&day=2023-02-04'
const DAYS = 487

async function openShare(page: Page) {
  await page.goto(VIEW)
  await page.getByRole('button', { name: 'Share' }).click()
  return page.getByRole('dialog', { name: 'Share this view' })
}

test('the dialog offers picture, drawing and data of exactly what is shown', async ({ page }) => {
  const dialog = await openShare(page)
  await expect(dialog).toContainText('1 Aug 2022 – 30 Nov 2023')
  const picture = dialog.getByRole('img')
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200)

  const file = async (name: string) => {
    const address = await dialog.getByRole('link', { name }).getAttribute('href')
    return page.request.get(address ?? '')
  }
  expect((await file('PNG')).headers()['content-type']).toBe('image/png')
  expect(await (await file('SVG')).text()).toContain('1 Aug 2022 – 30 Nov 2023')
  const rows = (await (await file('CSV')).text()).trim().split(/\r?\n/)
  expect(rows).toHaveLength(DAYS + 1)
  expect(rows[1]).toMatch(/^2022-08-01,/)

  await dialog.getByRole('combobox', { name: 'Size of the picture' }).selectOption('square')
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1080)
})

test('the live link opens the same view', async ({ page, browser }) => {
  const dialog = await openShare(page)
  const title = await page.locator('h1').innerText()
  await dialog.getByRole('radio', { name: /^Live/ }).check()
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue()
  const clean = await browser.newContext()
  const other = await clean.newPage()
  await other.goto(link)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(other.getByRole('region', { name: /^What makes up/ })).toContainText('4 Feb 2023')
  await clean.close()
})

test('a frozen view opens for someone else with the same title, picture and sum', async ({
  page,
  browser,
}) => {
  const dialog = await openShare(page)
  const title = await page.locator('h1').innerText()
  const sum = await page.locator('h2', { hasText: 'What makes up' }).innerText()
  await dialog.getByRole('button', { name: 'Freeze' }).click()
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue()
  expect(link).toMatch(/\/s\/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  const svg = await page.request.get(
    (await dialog.getByRole('link', { name: 'SVG' }).getAttribute('href')) ?? '',
  )

  const clean = await browser.newContext({ javaScriptEnabled: false })
  const other = await clean.newPage()
  await other.goto(link)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(other.getByRole('heading', { name: /^What made up/ })).toHaveText(sum.replace('makes', 'made'))
  await expect(other.locator('svg.chart').filter({ visible: true }).locator('title')).toHaveText(title)
  const drawing = await other.getByRole('link', { name: 'SVG' }).getAttribute('href')
  const again = await other.request.get(`${drawing}?size=card&theme=light`)
  expect(await again.text()).toBe(await svg.text())

  const card = await other.locator('meta[property="og:image"]').getAttribute('content')
  const png = await (await other.request.get(card ?? '')).body()
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  await expect(other.locator('head meta[name="twitter:card"]')).toHaveAttribute(
    'content',
    'summary_large_image',
  )
  await clean.close()
})

test('a view that could not be saved says so and can be saved again', async ({ page }) => {
  await page.route('**/api/v1/snapshots', (route) => route.abort())
  const dialog = await openShare(page)
  await dialog.getByRole('button', { name: 'Freeze' }).click()
  await expect(dialog.getByRole('alert')).toContainText('It was not saved')
  await page.unroute('**/api/v1/snapshots')
  await dialog.getByRole('button', { name: 'Try again' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(/\/s\//)
})

test('the dialog closes with Esc and gives the focus back', async ({ page }) => {
  const dialog = await openShare(page)
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused()
})

test("the sharer's words travel to the page as theirs, as text", async ({ page }) => {
  const dialog = await openShare(page)
  await dialog.getByRole('textbox', { name: 'Your title' }).fill('<b>x</b> & mine')
  await dialog.getByRole('textbox', { name: 'Your note' }).fill('A note')
  await expect(dialog).toContainText('15 of 120')
  await dialog.getByRole('button', { name: 'Freeze' }).click()
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue()
  const title = await page.locator('h1').innerText()
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  const words = page.getByRole('region', { name: 'Words of the sharer' })
  await expect(words).toContainText('Title by the sharer')
  await expect(words).toContainText('“<b>x</b> & mine”')
  await expect(words).toContainText('Note by the sharer“A note”')
  await expect(words.locator('b')).toHaveCount(0)
})

test('words that are too long cannot be frozen', async ({ page }) => {
  const dialog = await openShare(page)
  await dialog.getByRole('textbox', { name: 'Your title' }).fill('x'.repeat(121))
  await expect(dialog).toContainText('121 of 120')
  await expect(dialog.getByRole('button', { name: 'Freeze' })).toBeDisabled()
})

test('layers that are left out are left out of picture and page', async ({ page }) => {
  const dialog = await openShare(page)
  await dialog.getByRole('radio', { name: 'None', exact: true }).check({ force: true })
  await dialog.getByRole('checkbox', { name: 'Events under the line' }).uncheck()
  const picture = (await dialog.getByRole('link', { name: 'SVG' }).getAttribute('href')) ?? ''
  expect(picture).toContain('milestones=none&stems=0')
  expect(await (await page.request.get(picture)).text()).not.toContain('Balloon shot down')
  await dialog.getByRole('button', { name: 'Freeze' }).click()
  await page.goto(await dialog.getByRole('textbox', { name: 'Link' }).inputValue())
  await expect(page.getByRole('list', { name: 'Milestones' })).toHaveCount(0)
})

test('the clipboard takes the picture, a titled link, a sentence and a citation', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await openShare(page)
  const title = await page.locator('h1').innerText()
  await dialog.getByRole('button', { name: 'Freeze' }).click()
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue()
  const id = link.split('/s/')[1] ?? ''
  const text = () => page.evaluate(() => navigator.clipboard.readText())

  await dialog.getByRole('checkbox', { name: 'QR code of the link' }).check()
  await expect(dialog.getByRole('img')).toHaveAttribute('src', /qr=1/)
  await dialog.getByRole('button', { name: 'Copy image' }).click()
  await expect(dialog.getByText('Copy image: done')).toBeAttached()
  const bytes = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType('image/png')
    return blob ? [...new Uint8Array(await blob.arrayBuffer()).slice(0, 24)] : []
  })
  const png = Buffer.from(bytes)
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])

  await dialog.getByRole('button', { name: 'Copy link with title' }).click()
  await expect.poll(text).toBe(`${title}\n${link}`)
  await dialog.getByRole('button', { name: 'Copy sentence' }).click()
  await expect.poll(text).toMatch(/points on 30 Nov 2023 \(Tensiometer, data \S+, method \S+\): http/)

  const embed = await dialog.getByRole('textbox', { name: 'Embed code' }).inputValue()
  expect(embed).toContain(`/embed/${id}" title="${title}"`)
  expect(embed).toContain('/embed.js" async></script>')

  await dialog.getByText('Cite', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Copy apa' }).click()
  await expect.poll(text).toContain(`snapshot ${id}`)
})

test('a live view is embedded live and not cited', async ({ page }) => {
  const dialog = await openShare(page)
  await dialog.getByRole('radio', { name: /^Live/ }).check()
  await expect(dialog.getByRole('textbox', { name: 'Embed code' })).toHaveValue(
    /\/embed\/live\?from=2022-08-01&amp;to=2023-11-30&amp;domain=military/,
  )
  await expect(dialog.getByText('Cite', { exact: true })).toHaveCount(0)
})
