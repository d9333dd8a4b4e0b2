import { describe, expect, test } from 'vitest'
import { CHART_SIZES, frameOf } from '@/lib/chart/frame'
import { palettes } from '@/lib/chart/palette'
import { placeChart } from '@/lib/chart/place'
import { element, escapeXml } from '@/lib/paint/markup'
import { paintChart } from '@/lib/paint/svg'
import { paintPicture } from '@/lib/picture/picture'
import { DEFAULT_PICTURE_SIZE, isPictureSize, PICTURE_SIZES, type PictureSizeName } from '@/lib/picture/sizes'
import { EVERYTHING } from '@/lib/tension/selection'
import { covered, facts, spec, viewOf } from '@/tests/fixtures/arland-borland'
import { textBoxes } from '@/tests/fixtures/text-boxes'

const view = viewOf()
const chart = paintChart(placeChart(view, frameOf(CHART_SIZES.desktop)), palettes.light, { idPrefix: 'c1' })
const sizes = Object.keys(PICTURE_SIZES) as PictureSizeName[]

describe('a chart as SVG', () => {
  test('has a name and a description for those who do not see it', () => {
    expect(chart).toContain('role="img" aria-labelledby="c1-title" aria-describedby="c1-desc"')
    expect(chart).toContain(`<title id="c1-title">${view.title}</title>`)
    expect(chart).toContain(`<desc id="c1-desc">${view.altText}</desc>`)
  })
  test('keeps text as text', () => {
    for (const text of ['Drill in the strait', 'Confrontation', 'Ordinary', 'raises', 'warming up'])
      expect(chart).toContain(`>${text}</text>`)
  })
  test('shares no id with a second chart on the page', () => {
    const ids = [...chart.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.every((id) => id?.startsWith('c1-'))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })
  test('on the page all colours are CSS variables', () => {
    const page = paintChart(placeChart(view, frameOf(CHART_SIZES.phone)), palettes.page, { idPrefix: 'p' })
    expect(page).not.toMatch(/#[0-9A-Fa-f]{3,6}\b/)
    expect(page).toContain('var(--chart-ink)')
  })
  test('text from the record cannot become markup', () => {
    const hostile = viewOf(covered, EVERYTHING, {
      milestones: facts.milestones.map((m) => ({ ...m, label: '<b>&"x"', short: '<b>' })),
    })
    const painted = paintChart(placeChart(hostile, frameOf(CHART_SIZES.desktop)), palettes.light, {
      idPrefix: 'h',
    })
    expect(painted).toContain('&lt;b&gt;&amp;&quot;x&quot;')
    expect(painted).not.toContain('<b>')
  })
  test('has no number that is not one', () => expect(chart).not.toMatch(/NaN|undefined|Infinity/))
})

describe.each(sizes)('the %s picture', (size) => {
  const picture = paintPicture(view, {
    size,
    theme: 'light',
    spec,
    id: '7Q4K-M2XN-9ABC',
    address: 'https://tensiometer.example/compare',
  })
  const { width, height, fontSize } = PICTURE_SIZES[size]
  const texts = textBoxes(picture)

  test('is as large as it says and stands alone', () => {
    expect(picture.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true)
    expect(picture).toContain(`viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`)
    expect(picture).toContain('font-family="Geist,')
  })
  test('carries title, subtitle, source, address and code in the pixels', () => {
    const all = texts.map(({ text }) => text).join(' ')
    for (const part of [
      view.title,
      view.subtitle,
      'Source: Tensiometer events, 6 events, 12 sources',
      'CC BY 4.0.',
      'tensiometer.example/compare',
      '7Q4K-M2XN-9ABC',
    ])
      expect(all).toContain(part)
  })
  test('names every milestone, on the chart or in the key', () => {
    const all = texts.map(({ text }) => text).join(' ')
    for (const { label, short } of view.milestones)
      expect(all.includes(label) || all.includes(short)).toBe(true)
  })
  test('sets its type at 20 px or more for a width of 1200', () =>
    expect(fontSize / width).toBeGreaterThanOrEqual(size === 'wide' ? 24 / 1600 : 20 / 1200))
  test('has a title of 40 px or more', () => expect(texts[0]?.fontSize).toBeGreaterThanOrEqual(40))
})

test('link cards are 1200 by 630', () =>
  expect(PICTURE_SIZES[DEFAULT_PICTURE_SIZE]).toMatchObject({ width: 1200, height: 630 }))

test('only named sizes are sizes', () =>
  expect(['card', 'toString', 'huge'].map(isPictureSize)).toEqual([true, false, false]))

test('a code that is already in the address is not printed twice', () => {
  const picture = paintPicture(view, {
    size: 'card',
    theme: 'dark',
    spec,
    id: '7Q4K-M2XN-9ABC',
    address: 'https://tensiometer.example/s/7Q4K-M2XN-9ABC',
  })
  expect(textBoxes(picture).filter(({ text }) => text.includes('7Q4K-M2XN-9ABC'))).toHaveLength(1)
})

test('markup escapes the five characters of XML and leaves out control characters', () => {
  expect(escapeXml('<a href="x">&\'\u0007')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39; ')
  expect(element('g', { class: 'a"b', id: undefined })).toBe('<g class="a&quot;b"/>')
})
