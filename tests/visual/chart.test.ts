import { describe, test } from 'vitest'
import { CHART_SIZES, type ChartSize, frameOf } from '@/lib/chart/frame'
import { palettes } from '@/lib/chart/palette'
import { placeChart } from '@/lib/chart/place'
import { paintPicture } from '@/lib/snapshot/picture'
import { PICTURE_SIZES, type PictureSizeName } from '@/lib/snapshot/sizes'
import { paintChart } from '@/lib/snapshot/svg'
import { EVERYTHING, type Selection } from '@/lib/tension/selection'
import { covered, day, viewOf } from '@/tests/fixtures/arland-borland'
import { expectSvg } from './expected-svg'

const summer = { from: day('2020-04-01'), to: day('2020-07-31') }
const borland: Selection = { by: 'BOR', domains: ['military'], tone: 'raises' }

describe('charts of the page', () => {
  test.each(Object.keys(CHART_SIZES) as ChartSize[])('the whole record at the size of a %s', (size) => {
    const placed = placeChart(viewOf(), frameOf(CHART_SIZES[size]))
    expectSvg(`page-${size}`, paintChart(placed, palettes.page, { idPrefix: 'chart' }))
  })
  test('a part of the index over some months', () => {
    const placed = placeChart(viewOf(summer, borland), frameOf(CHART_SIZES.desktop))
    expectSvg('page-part', paintChart(placed, palettes.page, { idPrefix: 'chart' }))
  })
})

describe('pictures', () => {
  test.each(Object.keys(PICTURE_SIZES) as PictureSizeName[])('the whole record as a %s picture', (size) =>
    expectSvg(
      `picture-${size}`,
      paintPicture(viewOf(covered, EVERYTHING), {
        size,
        theme: 'light',
        code: '7Q4K-M2XN-9ABC',
        address: 'https://tensiometer.example/s/7Q4K-M2XN-9ABC',
      }),
    ),
  )
  test('a part of the index in the dark theme', () =>
    expectSvg('picture-part-dark', paintPicture(viewOf(summer, borland), { size: 'wide', theme: 'dark' })))
})
