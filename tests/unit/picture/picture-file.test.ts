import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { altTextOf } from '@/lib/cite/alt-text'
import { svgToPng } from '@/lib/data/png'
import { readPictureFacts, readPictureTexts } from '@/lib/picture/read-picture-facts'
import { PICTURE_SIZES, type PictureSizeName } from '@/lib/picture/sizes'
import { paintSnapshot } from '@/lib/picture/snapshot-picture'
import { snapshotId } from '@/lib/snapshot/snapshot'
import { snapshot } from '@/tests/fixtures/arland-borland'

const id = snapshotId(snapshot)
const { from, to, by, domains, tone, day, milestones, stems } = snapshot.spec
const asked = { from, to, by, domains, tone, day, milestones, stems }
const address = `https://tensiometer.example/s/${id}`
const sizes = Object.keys(PICTURE_SIZES) as PictureSizeName[]
const utf8 = (text: string) => new TextEncoder().encode(text)

describe.each(sizes)('a %s picture', (size) => {
  describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
    const { width, height } = PICTURE_SIZES[size]
    const paint = (qr: boolean) => paintSnapshot(id, snapshot, { size, theme, qr, words: true, address })
    const expected = {
      schema: 1,
      painter: 1,
      id,
      address,
      // The facts say nothing of what was not asked: what did not happen, a thread, a range, other lines.
      spec: asked,
      asOf: '2020-12-31',
      dataVersion: '2020-12-31-0a1b2c3d',
      methodVersion: '1.0.0',
      size,
      theme,
      qr: true,
      words: true,
    }

    test('opens in a PNG decoder with the right size and carries its facts', async () => {
      const bytes = await svgToPng(paint(true), width)
      // The decoder checks every chunk's checksum, ours included.
      const png = PNG.sync.read(Buffer.from(bytes))
      expect([png.width, png.height]).toEqual([width, height])
      expect(readPictureFacts(bytes)).toEqual(expected)
    })
    test('carries the same facts as SVG', () => expect(readPictureFacts(utf8(paint(true)))).toEqual(expected))
    test('has a QR code that a phone reads as its address, also at half the size', async () => {
      for (const scale of [1, 0.5]) {
        const png = PNG.sync.read(Buffer.from(await svgToPng(paint(true), width * scale)))
        expect(jsQR(Uint8ClampedArray.from(png.data), png.width, png.height)?.data).toBe(address)
      }
    })
    test('has modules of 4 px or more for a width of 1200', () => {
      const [, module] = /class="qr".*?<path d="M\d+,\d+h\d+v(\d+)/.exec(paint(true)) ?? []
      expect((Number(module) / width) * 1200).toBeGreaterThanOrEqual(4)
    })
    test('has no code when none was asked for', () => expect(paint(false)).not.toContain('class="qr"'))
  })
})

test('the same view gives the same bytes, as SVG and as PNG', async () => {
  const paint = () =>
    paintSnapshot(id, JSON.parse(JSON.stringify(snapshot)), {
      size: 'card',
      theme: 'dark',
      qr: true,
      words: true,
      address,
    })
  expect(paint()).toBe(paint())
  const once = Buffer.from(await svgToPng(paint(), 1200))
  // A space that changes nothing drawn gets past the cache.
  const again = Buffer.from(await svgToPng(paint().replace('</svg>', ' </svg>'), 1200))
  expect(again.equals(once)).toBe(true)
})

test('a file says in words what it shows, whose it is and where it comes from', async () => {
  const svg = paintSnapshot(id, snapshot, { size: 'card', theme: 'light', qr: false, words: false, address })
  const texts = readPictureTexts(await svgToPng(svg, 1200))
  expect([...(texts?.keys() ?? [])]).toEqual([
    'Title',
    'Description',
    'Source',
    'Copyright',
    'Software',
    'tensiometer',
  ])
  expect(texts?.get('Title')).toBe(snapshot.view.title)
  expect(texts?.get('Description')).toBe(altTextOf(snapshot))
  expect(texts?.get('Source')).toBe(`${snapshot.view.sourceLine} ${address}`)
  expect(texts?.get('Copyright')).toContain('CC BY 4.0')
  expect(readPictureTexts(utf8(svg))).toEqual(texts)
  expect(svg).toContain(altTextOf(snapshot))
})

test('alternative text tells period and versions', () => {
  const text = altTextOf(snapshot)
  expect(text).toContain('From 1 Jan 2020 to 31 Dec 2020')
  expect(text.endsWith('Data 2020-12-31-0a1b2c3d, method 1.0.0.')).toBe(true)
})
