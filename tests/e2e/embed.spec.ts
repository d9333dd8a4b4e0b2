import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import readOpenGraph from 'open-graph-scraper'
import { unfurl } from 'unfurl.js'
import { type APIRequestContext, expect, type Page, test } from './site'

const SPEC = { from: '2018-01-01', to: '2023-11-30', day: '2023-02-04' }

async function freeze(request: APIRequestContext, words: Record<string, string> = {}): Promise<string> {
  const answer = await request.post('/api/v1/snapshots', { data: { ...SPEC, ...words } })
  return (await answer.json()).id
}

/** A page of somebody else, on a port of its own, with one of our charts in it. */
async function hostPage(html: string): Promise<{ server: Server; address: string }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="en"><title>A newspaper</title><body style="margin:0">${html}</body>`,
    )
  })
  await new Promise<void>((ready) => server.listen(0, ready))
  // By address and not by name, so that it is another site as well as another origin.
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

/** What a console says is wrong while a page is shown. */
function complaints(page: Page): string[] {
  const found: string[] = []
  page.on('pageerror', ({ message }) => found.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text())
  })
  return found
}

for (const sandbox of ['', 'sandbox="allow-scripts allow-popups"'])
  for (const width of [300, 600, 1200])
    test(`a foreign page gives it its height, ${width} px wide ${sandbox && 'in a sandbox'}`, async ({
      page,
      baseURL,
    }) => {
      const id = await freeze(page.request)
      const wrong = complaints(page)
      const { server, address } = await hostPage(
        `<iframe title="chart" src="${baseURL}/embed/${id}" width="${width}" style="border:0" ${sandbox}></iframe>` +
          `<script async src="${baseURL}/embed.js"></script>`,
      )
      await page.setViewportSize({ width: width + 40, height: 900 })
      await page.goto(address)
      const inside = page.frameLocator('iframe')
      await expect(inside.locator('svg.chart:visible')).toHaveCount(1)
      const content = () =>
        inside.locator('#embed').evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
      const given = async () => (await page.locator('iframe').boundingBox())?.height
      await expect.poll(async () => (await given()) === (await content())).toBe(true)
      expect(await content()).toBeGreaterThan(300)
      const html = inside.locator('html')
      expect(
        await html.evaluate(({ scrollWidth, clientWidth, clientHeight }) => ({
          sideways: scrollWidth > clientWidth,
          bar: window.innerWidth - clientWidth,
          clientHeight,
        })),
      ).toEqual({ sideways: false, bar: 0, clientHeight: await content() })
      // The labels are placed for this font; a sandboxed frame may load it too.
      expect(await html.evaluate(async () => (await document.fonts.ready).check('12px GeistSans'))).toBe(true)
      await expect(inside.getByText(id)).toBeVisible()
      expect(wrong).toEqual([])
      server.close()
    })

test('it follows the width of its frame', async ({ page, baseURL }) => {
  const { server, address } = await hostPage(
    `<iframe title="chart" src="${baseURL}/embed/live?p=3y" style="border:0;width:100%"></iframe>` +
      `<script src="${baseURL}/embed.js"></script>`,
  )
  await page.setViewportSize({ width: 1000, height: 900 })
  await page.goto(address)
  const root = page.frameLocator('iframe').locator('#embed')
  for (const width of [1000, 420]) {
    await page.setViewportSize({ width, height: 900 })
    await expect
      .poll(async () => {
        const content = await root.evaluate((element) => Math.ceil(element.getBoundingClientRect().height))
        return (await page.locator('iframe').boundingBox())?.height === content
      })
      .toBe(true)
  }
  server.close()
})

test('a message of another frame changes nothing', async ({ page, baseURL }) => {
  const { server, address } = await hostPage(
    `<iframe title="chart" src="${baseURL}/embed/live?p=1y" style="border:0"></iframe>` +
      '<iframe title="other" id="other" srcdoc="&lt;script&gt;setInterval(function () {' +
      "parent.postMessage({ type: 'tensiometer:height', id: 'live', height: 77 }, '*') }, 20)&lt;/script&gt;\"" +
      ' sandbox="allow-scripts"></iframe>' +
      `<script src="${baseURL}/embed.js"></script>` +
      '<script>window.heard = 0; addEventListener("message", function (event) {' +
      'if (event.data.height === 77) window.heard += 1 })</script>',
  )
  await page.goto(address)
  const chart = page.locator('iframe').first()
  await expect.poll(async () => (await chart.boundingBox())?.height).toBeGreaterThan(300)
  // Many more of the other frame's messages, each heard by the script of the page too.
  const heard = () => page.evaluate(() => (window as unknown as { heard: number }).heard)
  const before = await heard()
  await expect.poll(heard).toBeGreaterThan(before + 10)
  expect((await chart.boundingBox())?.height).toBeGreaterThan(300)
  expect((await page.locator('#other').boundingBox())?.height).toBeGreaterThan(100)
  server.close()
})

test('its links open beside the page they stand in', async ({ page }) => {
  await page.goto(`/embed/${await freeze(page.request)}`)
  for (const link of await page.getByRole('link', { includeHidden: true }).all()) {
    await expect(link).toHaveAttribute('target', '_blank')
    await expect(link).toHaveAttribute('rel', 'noopener')
  }
})

test("the sharer's words are shown as theirs, and as text", async ({ page }) => {
  await page.goto(`/embed/${await freeze(page.request, { title: 'A <b>balloon</b>' })}`)
  await expect(page.getByText('Title by the sharer: “A <b>balloon</b>”')).toBeVisible()
})

for (const [asked, screen, ground] of [
  ['', 'light', 'light'],
  ['', 'dark', 'dark'],
  ['&theme=dark', 'light', 'dark'],
  ['&theme=light', 'dark', 'light'],
  ['&theme=pink', 'dark', 'dark'],
] as const)
  test(`"${asked}" on a ${screen} screen is ${ground}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: screen })
    await page.goto(`/embed/live?p=1y${asked}`)
    const [paper, ink] = await page.evaluate(() => {
      const lightness = (colour: string) => Number(/\d+/.exec(colour)?.[0])
      const { backgroundColor, color } = getComputedStyle(document.body)
      return [lightness(backgroundColor), lightness(color)]
    })
    expect((paper ?? 0) > (ink ?? 0)).toBe(ground === 'light')
  })

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  for (const width of [300, 1200])
    test(`the chart, its source and its code are there, ${width} px wide`, async ({ page }) => {
      const id = await freeze(page.request)
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/embed/${id}`)
      await expect(page.locator('svg.chart:visible')).toHaveCount(1)
      await expect(page.getByText(/^Source: /)).toBeVisible()
      await expect(page.getByText(id)).toBeVisible()
    })
})

test('a code that is none of ours gives a frame that says so', async ({ page }) => {
  const answer = await page.goto('/embed/0000-0000-0000')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading')).toHaveText('There is no chart at this address')
})

test('nothing forbids other pages to embed it', async ({ request }) => {
  const headers = (await request.get('/embed/live')).headers()
  expect(headers).not.toHaveProperty('x-frame-options')
  expect(headers['content-security-policy']).toContain('frame-ancestors *')
})

test('an oEmbed client reads how to embed a snapshot and the page', async ({ request, baseURL }) => {
  const id = await freeze(request)
  for (const [path, src] of [
    [`/s/${id}`, `/embed/${id}`],
    ['/?p=3y', '/embed/live?p=3y'],
  ]) {
    const { title, oEmbed } = await unfurl(`${baseURL}${path}`)
    expect(title, path).toContain('tension')
    expect(oEmbed, path).toMatchObject({ type: 'rich', version: '1.0', width: 800 })
    expect(oEmbed, path).toHaveProperty('html', expect.stringContaining(`src="${baseURL}${src}"`))
  }
})

test('an Open Graph scraper reads title and picture of a snapshot', async ({ request, baseURL }) => {
  const id = await freeze(request)
  // It takes a name without a dot, such as localhost, for a slip of the pen.
  const site = baseURL?.replace('localhost', '127.0.0.1')
  const { result } = await readOpenGraph({ url: `${site}/s/${id}` })
  expect(result.ogTitle).toContain('tension')
  // The site's own address, whatever the name it was asked by.
  expect(result.ogUrl).toBe(`${baseURL}/s/${id}`)
  const [image] = result.ogImage ?? []
  expect(image).toMatchObject({ width: '1200', height: '630' })
  const picture = await request.get(image?.url ?? '')
  expect(picture.headers()['content-type']).toBe('image/png')
  const bytes = await picture.body()
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
})
