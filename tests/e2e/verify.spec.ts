import { PNG } from 'pngjs'
import { expectAccessible } from './axe'
import { type APIRequestContext, expect, type Page, test } from './site'

const SPEC = { from: '2022-08-01', to: '2023-11-30', day: '2023-02-04' }

async function freeze(request: APIRequestContext): Promise<string> {
  return (await (await request.post('/api/v1/snapshots', { data: SPEC })).json()).id
}

async function picture(request: APIRequestContext, file: string): Promise<Buffer> {
  return (await request.get(`/api/v1/snapshots/${file}`)).body()
}

const TYPES: Record<string, string> = { png: 'image/png', svg: 'image/svg+xml' }

async function give(page: Page, name: string, buffer: Buffer): Promise<void> {
  const mimeType = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'
  await page.getByLabel(/^A picture/).setInputFiles({ name, mimeType, buffer })
}

const answer = (page: Page) => page.getByRole('region', { name: 'Answer' })
const verdict = (page: Page) => answer(page).getByRole('heading')

for (const [format, query] of [
  ['png', ''],
  ['svg', ''],
  ['png', '?size=square&theme=dark&qr=1'],
] as const)
  test(`a downloaded ${format} ${query} matches`, async ({ page }) => {
    const id = await freeze(page.request)
    await page.goto('/verify')
    await give(page, `chart.${format}`, await picture(page.request, `${id}.${format}${query}`))
    await expect(verdict(page)).toHaveText('Matches')
    await expect(answer(page)).toContainText(`Every byte of this picture is as we draw ${id}`)
    const ours = page.getByAltText('The picture as it should be')
    await expect(ours).toBeVisible()
    await expect.poll(() => ours.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(1000)
  })

test('a changed number in an SVG is caught and named', async ({ page }) => {
  const id = await freeze(page.request)
  const svg = (await picture(page.request, `${id}.svg`)).toString('utf8')
  const [value = ''] = />\d\d\.\d</.exec(svg) ?? []
  await page.goto('/verify')
  await give(page, 'chart.svg', Buffer.from(svg.replace(value, '>12.3<')))
  await expect(verdict(page)).toHaveText('Altered')
  await expect(answer(page)).toContainText(`expected "${value.slice(1, -1)}`)
  await expect(answer(page)).toContainText('12.3')
})

test('one changed byte in a PNG is caught', async ({ page }) => {
  const id = await freeze(page.request)
  const png = Buffer.from(await picture(page.request, `${id}.png`))
  const at = png.indexOf('IDAT') + 400
  png.writeUInt8(png.readUInt8(at) ^ 1, at)
  await page.goto('/verify')
  await give(page, 'chart.png', png)
  await expect(verdict(page)).toHaveText('Altered')
  await expect(answer(page)).toContainText('drawn differently')
})

test('a picture from elsewhere is not ours', async ({ page }) => {
  await page.goto('/verify')
  await give(page, 'holiday.png', PNG.sync.write(new PNG({ width: 40, height: 30 })))
  await expect(verdict(page)).toHaveText('Not ours')
  await expect(answer(page)).toContainText('check the code printed in the picture')
})

test('files that are no pictures are answered plainly', async ({ page }) => {
  await page.goto('/verify')
  for (const [name, buffer, said] of [
    ['empty.png', Buffer.alloc(0), 'The file is empty.'],
    ['large.png', Buffer.alloc(4 * 1024 * 1024 + 1), 'larger than 4 MB'],
    ['notes.txt', Buffer.from('nothing of ours'), 'carries none of the facts'],
  ] as const) {
    await give(page, name, buffer)
    await expect(answer(page)).toContainText(said)
  }
})

test('a code typed loosely matches, and its hash is computed in the browser', async ({ page }) => {
  const id = await freeze(page.request)
  await page.goto('/verify')
  await page.getByLabel('A link or a code').fill(id.toLowerCase().replaceAll('-', '').replaceAll('0', 'o'))
  await page.keyboard.press('Enter')
  await expect(verdict(page)).toHaveText('Matches')
  await expect(answer(page)).toContainText('computed in your browser')
  await expect(page).toHaveURL(`/verify?code=${id}`)
  await expect(page.locator('svg.chart:visible')).toHaveCount(1)
})

test('what the store gives back is not believed: other content is altered', async ({ page }) => {
  const id = await freeze(page.request)
  await page.route('**/api/v1/snapshots/*.json', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('"title":"', '"title":"Not ')
    await route.fulfill({ response, body })
  })
  await page.goto('/verify')
  await page.getByLabel('A link or a code').fill(`see http://localhost/s/${id} there`)
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(verdict(page)).toHaveText('Altered')
})

test('a text without a code, and a code nobody saved, are not ours', async ({ page }) => {
  await page.goto('/verify')
  for (const [text, said] of [
    ['a nice chart', 'no code of ours'],
    ['0000-0000-0000', 'No snapshot has the code'],
  ] as const) {
    await page.getByLabel('A link or a code').fill(text)
    await page.getByRole('button', { name: 'Check' }).click()
    await expect(verdict(page)).toHaveText('Not ours')
    await expect(answer(page)).toContainText(said, { ignoreCase: true })
  }
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the form leads to the answer', async ({ page }) => {
    const id = await freeze(page.request)
    await page.goto('/verify')
    await page.getByLabel('A link or a code').fill(id.toLowerCase())
    await page.getByRole('button', { name: 'Check' }).click()
    await expect(verdict(page)).toHaveText('Matches')
    await expect(answer(page)).toContainText('computed on our server')
    await expect(page.locator('svg.chart:visible')).toHaveCount(1)
    expect(await page.content()).toContain('this page needs JavaScript')
  })
})

for (const [name, addressOf] of [
  ['the checks', () => '/verify'],
  ['the answer to a code', (id: string) => `/verify?code=${id}`],
  ['the answer to what is no code', () => '/verify?code=nonsense'],
  ['a frozen embed', (id: string) => `/embed/${id}`],
  ['a live embed', () => '/embed/live?p=3y'],
] as const)
  test(`axe finds nothing on ${name}, which never scrolls sideways`, async ({ page }) => {
    await page.goto(addressOf(await freeze(page.request)))
    await expectAccessible(page, {
      widths: [1200, 390, 300],
      ready: async () => {
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
        expect(sideways).toBe(false)
      },
    })
  })
