import { expect, test } from 'vitest'
import { getChart } from '@/lib/api/chart'
import type { PictureFormat } from '@/lib/api/picture'
import { PICTURE_SIZES } from '@/lib/picture/sizes'
import { ask } from './ask'

const chart = (format: PictureFormat, query = '', options = {}) =>
  ask((request, data) => getChart(request, data, format, 'https://tension.example'), query, options)

test.each(Object.entries(PICTURE_SIZES))(
  'a %s picture is a PNG of just that size',
  async (size, { width, height }) => {
    const response = await chart('png', `size=${size}&theme=dark`, { dir: 'content' })
    expect(response.headers.get('Content-Type')).toBe('image/png')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height])
  },
)

test('the same request gives the same bytes', async () => {
  const [one, other] = await Promise.all([chart('svg', 'size=card'), chart('svg', 'size=card')])
  expect(one.headers.get('ETag')).toBe(other.headers.get('ETag'))
  expect(one.headers.get('Content-Type')).toBe('image/svg+xml; charset=utf-8')
})

test('the picture prints where it comes from', async () => {
  expect(await (await chart('svg')).text()).toContain('tension.example')
})

test('the picture says which part of the index it shows', async () => {
  const whole = await (await chart('svg')).text()
  const part = await (await chart('svg', 'by=AAA&domain=trade')).text()
  expect(part).toContain('Aland')
  expect(part).not.toBe(whole)
})

test('no word of the address gets into a picture', async () => {
  expect((await chart('svg', 'title=Hacked')).status).toBe(400)
  expect((await chart('svg', 'size=huge')).status).toBe(400)
  expect((await chart('svg', 'theme=%3Cscript%3E')).status).toBe(400)
})

test('a chart of less than a week shows the week around it', async () => {
  const svg = async (query: string) => (await chart('svg', query)).text()
  expect(await svg('from=2020-01-21&to=2020-01-21')).toBe(await svg('from=2020-01-18&to=2020-01-24'))
  // At the edge of the record it is the first week, or the last.
  expect(await svg('from=2020-01-01&to=2020-01-02')).toBe(await svg('from=2020-01-01&to=2020-01-07'))
  expect(await svg('to=2020-03-31&from=2020-03-31')).toBe(await svg('from=2020-03-25&to=2020-03-31'))
})

test('a thread is drawn over the line, and named', async () => {
  const svg = await (await chart('svg', 'thread=2020-01-01-aland-accuses-beland')).text()
  expect(svg).toContain('class="thread"')
  expect(svg).toContain('Thread: Aland accuses Beland of moving a border stone')
})

test('an event that has no thread is refused with the one it was probably meant to be', async () => {
  const response = await chart('svg', 'thread=2020-01-01-aland-accuses-belan')
  expect(response.status).toBe(400)
  expect((await response.json()).error.message).toContain('perhaps 2020-01-01-aland-accuses-beland')
})
