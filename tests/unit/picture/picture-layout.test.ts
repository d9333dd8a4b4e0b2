import { describe, expect, test } from 'vitest'
import { textWidth } from '@/lib/chart/text-width'
import type { ChartView } from '@/lib/chart/view'
import { paintPicture } from '@/lib/picture/picture'
import { PICTURE_SIZES, type PictureSizeName } from '@/lib/picture/sizes'
import { covered, day, facts, spec, viewOf } from '@/tests/fixtures/arland-borland'
import { overlap, textBoxes } from '@/tests/fixtures/text-boxes'

const sizes = Object.keys(PICTURE_SIZES) as PictureSizeName[]
const address = 'https://tensiometer.an-institute-with-a-long-name.example/s/7Q4K-M2XN-9ABC'
const long =
  'What every newspaper of both capitals wrote on the morning after the drill was announced at last'

const crowded = viewOf(
  covered,
  { by: 'BOR', domains: ['diplomacy', 'military', 'trade'], tone: 'raises', happened: null },
  {
    milestones: facts.milestones.map(({ event }, i) => ({
      event,
      label: `A milestone with a long label, number ${i}`,
      short: `Milestone ${i}`,
      priority: 1 + (i % 2),
    })),
  },
)
const low: ChartView = { ...viewOf(), values: viewOf().values.map(() => 4), endLabel: '4.0 Friendly' }
const views: [string, ChartView][] = [
  ['the whole record', viewOf()],
  ['a part with many long labels', crowded],
  ['a line that ends low', low],
  ['a week', viewOf({ from: day('2020-04-29'), to: day('2020-05-05') })],
  ['no milestones and no events', viewOf(covered, undefined, { milestones: [] })],
  ['nothing but a line', { ...viewOf(), milestones: [], stems: [] }],
]
const shown = [
  { qr: false, sharerTitle: null },
  { qr: true, sharerTitle: null },
  { qr: true, sharerTitle: long },
]

describe.each(sizes)('a %s picture', (size) => {
  const { width, height } = PICTURE_SIZES[size]
  describe.each(views)('of %s', (_, view) => {
    test.each(shown)('has a place for all it says, %j', (choice) => {
      for (const theme of ['light', 'dark'] as const) {
        const svg = paintPicture(view, { size, theme, spec, id: '7Q4K-M2XN-9ABC', address, ...choice })
        const boxes = textBoxes(svg)
        for (const box of boxes) {
          expect(box.left, box.text).toBeGreaterThanOrEqual(0)
          expect(box.right, box.text).toBeLessThanOrEqual(width)
          expect(box.top, box.text).toBeGreaterThanOrEqual(0)
          expect(box.bottom, box.text).toBeLessThanOrEqual(height)
        }
        const words = boxes.map(({ text }) => text).join(' ')
        expect(words).toContain('s/7Q4K-M2XN-9ABC')
        expect(words).toContain('CC BY 4.0')
        expect(words).not.toContain('…')
        const outside = boxes.filter(({ group }) => !['band-names', 'caution-names', 'pin'].includes(group))
        const collisions = outside.flatMap((a, i) =>
          outside.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} / ${b.text}`] : [])),
        )
        expect(collisions).toEqual([])
        if (choice.qr) {
          const qr = qrBox(svg)
          expect(boxes.filter((box) => overlap(box, qr)).map(({ text }) => text)).toEqual([])
          expect(Math.max(qr.right, qr.bottom - height + width)).toBeLessThanOrEqual(width)
        }
      }
    })
  })
})

test('the title of a sharer stands in quotation marks behind a label that says whose it is', () => {
  const of = (sharerTitle: string) =>
    textBoxes(paintPicture(viewOf(), { size: 'card', theme: 'light', spec, sharerTitle }))
      .filter(({ group }) => group === 'sharer-title')
      .map(({ text }) => text)
  expect(of('A short one')).toEqual(['Title by the sharer:', '“A short one”'])
  const lines = of(long.repeat(2))
  expect(lines[1]?.startsWith('“') && lines.at(-1)?.endsWith('”')).toBe(true)
})

test('a title the font cannot set is pointed to, not painted as empty boxes', () => {
  const picture = paintPicture(viewOf(), { size: 'wide', theme: 'dark', spec, sharerTitle: '会谈恢复 🕊' })
  expect(picture).not.toContain('会谈')
  expect(picture).toContain('in a script this picture cannot show; to be read at its address')
  const known = paintPicture(viewOf(), {
    size: 'wide',
    theme: 'dark',
    spec,
    sharerTitle: 'Łódź — Київ, «да»',
  })
  expect(known).toContain('“Łódź — Київ, «да»”')
})

test('a title too long for two lines is set smaller', () => {
  const title =
    'Part of Arland–Borland tension from acts by Borland: military, trade and diplomacy events that raise'
  const [first] = textBoxes(paintPicture({ ...viewOf(), title }, { size: 'portrait', theme: 'light', spec }))
  expect(first?.fontSize).toBeLessThan(PICTURE_SIZES.portrait.titleSize)
  expect(textWidth(first?.text ?? '', first?.fontSize ?? 0, 'semibold')).toBeLessThanOrEqual(1080)
})

function qrBox(svg: string) {
  const [, x, y, side] =
    /class="qr" transform="translate\((\d+) (\d+)\)"[^>]*><rect width="(\d+)"/.exec(svg) ?? []
  const [left, top] = [Number(x), Number(y)]
  return { left, top, right: left + Number(side), bottom: top + Number(side) }
}
