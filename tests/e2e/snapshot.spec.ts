import { type APIRequestContext, expect, test } from '@playwright/test'

const SPEC = {
  from: '2022-08-01',
  to: '2023-11-30',
  by: null,
  domain: ['military'],
  tone: 'raises',
  day: '2023-02-04',
}

async function freeze(request: APIRequestContext): Promise<string> {
  const answer = await request.post('/api/v1/snapshots', { data: SPEC })
  return (await answer.json()).id
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
