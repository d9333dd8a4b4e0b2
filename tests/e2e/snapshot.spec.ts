import { execFileSync } from 'node:child_process'
import { type APIRequestContext, expect, test } from './site'

const SPEC = {
  from: '2022-08-01',
  to: '2023-11-30',
  by: null,
  domain: ['military'],
  tone: 'raises',
  day: '2023-02-04',
}

async function freeze(request: APIRequestContext, more: object = {}): Promise<string> {
  const answer = await request.post('/api/v1/snapshots', { data: { ...SPEC, ...more } })
  return (await answer.json()).id
}

/** Does what whoever runs the site does at a terminal. */
function keep(...words: string[]): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'lib/cli/snapshot.ts', ...words], {
    env: { ...process.env, DATA_DIR: process.env.TEST_DATA_DIR },
  })
}

test('a frozen page states its period, filters, data, method, code and when it was saved', async ({
  page,
}) => {
  const id = await freeze(page.request)
  await page.goto(`/s/${id}`)
  const series = await (await page.request.get('/api/v1/series.json?from=2023-02-04&to=2023-02-10')).json()
  const main = page.getByRole('main')
  for (const text of [
    id,
    '1 Aug 2022 – 30 Nov 2023',
    series.dataVersion,
    `method ${series.methodVersion}`,
    'saved on',
  ])
    await expect(main).toContainText(text)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Part of .*Military events that raise tension/,
  )
})

test('a code is read as people type it', async ({ page }) => {
  const id = await freeze(page.request)
  const typed = id.toLowerCase().replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l')
  await page.goto(`/s/${typed}`)
  await expect(page).toHaveURL(`/s/${id}`)
})

test('a code that is none of ours is told so', async ({ page }) => {
  for (const code of ['0000-0000-0000', 'nonsense', '%F0%9F%98%80']) {
    const answer = await page.goto(`/s/${code}`)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This code is not one of ours')
    await expect(page.getByRole('main')).toContainText('7Q4K-M2XN-9TAB')
  }
})

test('a frozen page leads to the same choices with the data of today', async ({ page }) => {
  await page.goto(`/s/${await freeze(page.request)}`)
  const title = await page.locator('h1').innerText()
  await page.getByRole('link', { name: "See with today's data" }).click()
  await expect(page).toHaveURL('/?from=2022-08-01&to=2023-11-30&domain=military&tone=raises&day=2023-02-04')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('every file of a frozen view is there', async ({ page }) => {
  await page.goto(`/s/${await freeze(page.request)}`)
  const files = page.getByRole('region', { name: 'Files' }).getByRole('link')
  for (const link of await files.all()) {
    const answer = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(answer.status(), await link.innerText()).toBe(200)
  }
})

test('the reader’s own browser computes the code again', async ({ page }) => {
  await page.goto(`/s/${await freeze(page.request)}`)
  const line = page.getByText(/SHA-256 [0-9a-f]{16}…/).locator('..')
  await expect(line).toContainText('Verified: recomputed in your browser')
})

test('a snapshot that arrives changed is told so', async ({ page }) => {
  const id = await freeze(page.request)
  await page.route('**/api/v1/snapshots/*.json', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ body: (await answer.text()).replace('"score":', '"score":1') })
  })
  await page.goto(`/s/${id}`)
  await expect(page.getByText(/^Differs/)).toBeVisible()
})

test('arrow keys and pointer read kept values off the frozen chart', async ({ page }) => {
  await page.goto(`/s/${await freeze(page.request)}`)
  const slider = page.getByRole('slider', { name: 'Day on the chart' })
  await slider.focus()
  await expect(slider).toHaveAttribute('aria-valuetext', /^4 February 2023\. Contribution plus/)
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', /^5 February 2023\./)
  await page.keyboard.press('Home')
  await expect(page.locator('[data-readout="card"]')).toContainText('1 Aug 2022')
  await slider.hover()
  await expect(page.locator('[data-readout="card"]')).toContainText('2023')
})

test('a frozen page says that nothing has changed since, and can be cited', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const id = await freeze(page.request)
  await page.goto(`/s/${id}`)
  await expect(page.getByRole('region', { name: 'What has changed since' })).toContainText(
    'Nothing that made this chart has changed.',
  )
  const cite = page.getByRole('region', { name: 'Cite' })
  for (const [name, text] of [
    ['apa', `snapshot ${id}`],
    ['bibtex', `@misc{tensiometer-${id},`],
    ['ris', `AN  - ${id}`],
  ] as const) {
    await cite.getByRole('button', { name: `Copy ${name}` }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(text)
  }
})

test('a snapshot that was taken down says when and why, and asks not to be listed', async ({ page }) => {
  const id = await freeze(page.request, { title: 'To be removed' })
  keep('remove', id, '--why', 'The title named a private person.')
  await page.goto(`/s/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This snapshot was removed')
  const main = page.getByRole('main')
  await expect(main).toContainText(id)
  await expect(main).toContainText('The title named a private person.')
  await expect(main).not.toContainText('To be removed')
  await expect(page.locator('head meta[name="robots"]')).toHaveAttribute('content', /noindex/)
})

test('the archive lists weeks newest first and opens a typed code', async ({ page }) => {
  keep('weekly', '--date', '2026-06-15')
  keep('weekly', '--date', '2026-06-22')
  await page.goto('/')
  await page.getByRole('link', { name: 'Archive' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Archive of weekly snapshots')
  const weeks = page.getByRole('region', { name: /weeks$/ }).getByRole('listitem')
  // Pages are kept for a minute, so that a new week may take that long to be listed.
  await expect(async () => {
    await page.reload()
    const texts = await weeks.allInnerTexts()
    const newest = texts.findIndex((text) => text.includes('2026-W26'))
    expect(newest).toBeGreaterThanOrEqual(0)
    expect(texts.findIndex((text) => text.includes('2026-W25'))).toBe(newest + 1)
  }).toPass({ timeout: 120_000 })
  await expect(weeks.first()).toContainText(/\d+\.\d [A-Z][a-z]+$/)

  await page.getByRole('textbox', { name: 'Open a code' }).fill('nonsense')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('That is not a code')
  const id = await freeze(page.request)
  await page.getByRole('textbox', { name: 'Open a code' }).fill(id.toLowerCase().replaceAll('-', ''))
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page).toHaveURL(`/s/${id}`)
})
