import { describe, expect, test } from 'vitest'
import {
  CAUTION_OPACITY,
  paletteCss,
  palettes,
  paletteVariables,
  RANGE_OPACITY,
  type Theme,
} from '@/lib/chart/palette'

const channels = (hex: string) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16))

/** WCAG 2 relative luminance. */
function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((c) => {
    const s = c / 255
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

/** Every ground a mark may lie on: paper, each band, each band under a caution span. */
function grounds(theme: Theme): number[][] {
  const { paper, bands, caution } = palettes[theme]
  const under = (band: string) =>
    channels(band).map((c, i) => c + ((channels(caution)[i] ?? c) - c) * CAUTION_OPACITY)
  return [channels(paper), ...bands.map(channels), ...bands.map(under)]
}

/** Every ground under the shade of the range. */
function shaded(theme: Theme): number[][] {
  const ink = channels(palettes[theme].ink)
  return grounds(theme).map((ground) => ground.map((c, i) => c + ((ink[i] ?? c) - c) * RANGE_OPACITY))
}

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = palettes[theme]
  test.each(['ink', 'first', 'second', 'both', 'leader', 'discText'] as const)(
    '%s, a mark, has a contrast of 3 to 1 or more on paper and every band',
    (name) => {
      for (const ground of grounds(theme))
        expect(contrast(channels(palette[name]), ground)).toBeGreaterThanOrEqual(3)
    },
  )
  test.each(['ink', 'muted'] as const)('%s, a text, has 4.5 to 1 or more', (name) => {
    for (const ground of grounds(theme))
      expect(contrast(channels(palette[name]), ground)).toBeGreaterThanOrEqual(4.5)
  })
  test('the number in a disc can be read', () =>
    expect(contrast(channels(palette.discText), channels(palette.disc))).toBeGreaterThanOrEqual(4.5))
  test('the line and every line beside it has 3 to 1 or more, on the shade of the range too', () => {
    for (const ground of [...grounds(theme), ...shaded(theme)])
      for (const colour of [palette.ink, ...palette.others])
        expect(contrast(channels(colour), ground)).toBeGreaterThanOrEqual(3)
  })
  test('the shade of the range is darker than its band in the light and lighter in the dark', () => {
    for (const [i, ground] of grounds(theme).entries()) {
      const step = contrast(shaded(theme)[i] ?? ground, ground)
      expect(step).toBeGreaterThanOrEqual(1.15)
    }
  })
  test('what every picture must say has 7 to 1 on its band, and the band 7 to 1 on every band of the chart', () => {
    expect(contrast(channels(palette.noticeText), channels(palette.notice))).toBeGreaterThanOrEqual(7)
    for (const ground of grounds(theme))
      expect(contrast(channels(palette.notice), ground)).toBeGreaterThanOrEqual(7)
  })
  test('marks of a part stand out from their grounds, the grounds from each other, and the line from all of them', () => {
    const { partLight, partMiddle, partDark } = palette
    for (const ground of [partLight, partMiddle])
      expect(contrast(channels(palette.partMark), channels(ground))).toBeGreaterThanOrEqual(3)
    for (const ground of [partLight, partMiddle, partDark])
      expect(contrast(channels(palette.ink), channels(ground))).toBeGreaterThanOrEqual(4)
    expect(contrast(channels(partLight), channels(partMiddle))).toBeGreaterThanOrEqual(1.4)
    expect(contrast(channels(partMiddle), channels(partDark))).toBeGreaterThanOrEqual(1.4)
  })
  test('six bands, one ramp: each is a step further from the first', () => {
    const steps = palette.bands.map((band) => luminance(channels(band)))
    expect(steps).toHaveLength(6)
    expect(steps).toEqual([...steps].sort((a, b) => (theme === 'light' ? b - a : a - b)))
  })
  test('bands are warm or cool grey, never a colour that says good or bad', () => {
    for (const band of palette.bands) {
      const values = channels(band)
      expect(Math.max(...values) - Math.min(...values)).toBeLessThanOrEqual(24)
    }
  })
})

test('who acted can be told apart under three kinds of colour blindness', () => {
  // Machado, Oliveira and Fernandes 2009, severity 1.0.
  const kinds = {
    protanopia: [0.152, 1.053, -0.205, 0.115, 0.786, 0.099, -0.004, -0.048, 1.052],
    deuteranopia: [0.367, 0.861, -0.228, 0.28, 0.673, 0.047, -0.012, 0.043, 0.969],
    tritanopia: [1.256, -0.077, -0.179, -0.078, 0.931, 0.148, 0.005, 0.691, 0.304],
  }
  for (const theme of ['light', 'dark'] as const)
    for (const m of Object.values(kinds)) {
      const seen = (hex: string) => {
        const rgb = channels(hex)
        return [0, 3, 6].map((row) => rgb.reduce((sum, c, i) => sum + c * (m[row + i] ?? 0), 0))
      }
      const [a, b] = [seen(palettes[theme].first), seen(palettes[theme].second)]
      expect(Math.hypot(...a.map((c, i) => c - (b[i] ?? 0)))).toBeGreaterThan(60)
    }
})

test('the page palette names exactly the variables that the stylesheet declares, in both themes', () => {
  const used = Object.values(palettes.page)
    .flat()
    .map((value) => /^var\((--chart-[a-z0-9-]+)\)$/.exec(value)?.[1])
  expect(paletteVariables('light').map(([name]) => name)).toEqual(used)
  expect(paletteVariables('dark').map(([name]) => name)).toEqual(used)
  for (const [i, [name, value]] of paletteVariables('light').entries())
    expect(paletteCss()).toContain(`${name}:light-dark(${value},${paletteVariables('dark')[i]?.[1]})`)
})
