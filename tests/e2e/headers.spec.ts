import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { untilInteractive } from './painters'

/** Addresses of the files named so in the app folder, with `[name]` for what an address fills in. */
function routes(name: RegExp, folder = 'app'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name.startsWith('_') ? [] : routes(name, join(folder, entry.name))
    return name.test(entry.name) ? [folder.replace(/^app/, '').replaceAll(/\/\([^)]*\)/g, '') || '/'] : []
  })
}

/** What stands for each `[name]`; a route with another one fails the test until it has a line here. */
async function filled(route: string, request: APIRequestContext): Promise<string> {
  const { id } = await snapshot(request)
  const event = await anEvent(request)
  const known: Record<string, string> = {
    '/days/[date]': '/days/2023-02-04',
    '/events/[id]': `/events/${event}`,
    '/s/[id]': `/s/${id}`,
    '/embed/[id]': `/embed/${id}`,
    '/api/v1/days/[file]': '/api/v1/days/2023-02-04.json',
    '/api/v1/events/[file]': `/api/v1/events/${event}.json`,
    '/api/v1/snapshots/[file]': `/api/v1/snapshots/${id}.svg`,
  }
  const address = route.includes('[') ? known[route] : route
  if (address === undefined) throw new Error(`${route} needs an example in tests/e2e/headers.spec.ts`)
  return address
}

const snapshot = async (request: APIRequestContext): Promise<{ id: string }> =>
  (
    await request.post('/api/v1/snapshots', {
      data: { from: '2022-08-01', to: '2023-11-30', by: null, domain: [], tone: null, day: '2023-02-04' },
    })
  ).json()

const anEvent = async (request: APIRequestContext): Promise<string> =>
  (await (await request.get('/api/v1/events.json?from=2023-02-01&to=2023-02-28')).json()).events[0].id

test('every address says in its headers that it is to be used as what it is', async ({ request }) => {
  const all = [
    ...routes(/^page\.tsx$/),
    ...routes(/^route\.ts$/),
    '/embed.js',
    '/nothing',
    '/api/v1/nothing',
    '/%',
  ]
  expect(all.length).toBeGreaterThan(30)
  for (const route of all) {
    const address = await filled(route, request)
    const headers = (await request.get(address)).headers()
    expect(headers, address).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cross-origin-resource-policy': expect.stringMatching(/^(same|cross)-origin$/),
      'content-security-policy': expect.stringMatching(/default-src '(self|none)'/),
    })
    if (!headers['content-type']?.startsWith('text/html')) continue
    const framed = address.startsWith('/embed/') ? '\\*' : "'none'"
    expect(headers['content-security-policy'], address).toMatch(
      new RegExp(
        `script-src 'self'( 'sha256-[^']+')*; .*object-src 'none'; base-uri 'none'.*frame-ancestors ${framed}$`,
      ),
    )
    expect(headers['cross-origin-opener-policy'], address).toBe('same-origin')
  }
})

/** What a page did that its policy forbids, and whom else it asked. */
async function watch(page: Page, site: string): Promise<string[]> {
  const found: string[] = []
  await page.exposeFunction('tellViolation', (what: string) => found.push(what))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      Reflect.get(window, 'tellViolation')(`${violatedDirective}: ${blockedURI} ${sample}`),
    )
  })
  page.on('request', (asked) => {
    if (!/^(data|blob|about):/.test(asked.url()) && new URL(asked.url()).origin !== site)
      found.push(asked.url())
  })
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) found.push(message.text())
  })
  return found
}

test('no page does what its policy forbids, or asks another site for anything', async ({
  page,
  request,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const found = await watch(page, baseURL ?? '')
  for (const route of routes(/^page\.tsx$/)) {
    const address = await filled(route, request)
    await page.goto(address)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    expect(found, address).toEqual([])
  }
})

test('the interactive chart, the theme and the check of a picture work under the policy', async ({
  page,
  request,
  baseURL,
}) => {
  const found = await watch(page, baseURL ?? '')
  await page.goto('/')
  await untilInteractive(page)
  await page.getByRole('button', { name: /theme/i }).first().click()
  await expect(page.locator('html')).toHaveClass(/light|dark/)
  const { id } = await snapshot(request)
  await page.goto(`/s/${id}`)
  await expect(page.getByRole('main')).toContainText(id)
  await page.goto('/verify')
  const body = await (await request.get(`/api/v1/snapshots/${id}.png`)).body()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'chart.png', mimeType: 'image/png', buffer: body })
  await expect(page.getByRole('main')).toContainText(id)
  expect(found).toEqual([])
})
