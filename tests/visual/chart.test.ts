import { describe, expect, test } from 'vitest'
import { CHART_SIZES, type ChartSize, frameOf } from '@/lib/chart/frame'
import { palettes, type Theme } from '@/lib/chart/palette'
import { placeChart } from '@/lib/chart/place'
import type { ChartView } from '@/lib/chart/view'
import { paintChart } from '@/lib/paint/svg'
import { paintPicture } from '@/lib/picture/picture'
import { PAINTER } from '@/lib/picture/picture-facts'
import { PICTURE_SIZES, type PictureSizeName } from '@/lib/picture/sizes'
import { paintSnapshot } from '@/lib/picture/snapshot-picture'
import { snapshotHash } from '@/lib/snapshot/snapshot'
import type { Selection } from '@/lib/tension/selection'
import {
  day,
  NOTICE,
  otherLines,
  overlaid,
  parts,
  range,
  snapshot,
  spec,
  threadOver,
  viewOf,
} from '@/tests/fixtures/arland-borland'
import { expectSvg } from './expected-svg'

/** What each number of the drawing draws, alone, with a thread and hollow marks, and with what is drawn beside the line. */
const DRAWINGS: Readonly<Record<number, readonly [string, string, string]>> = {
  1: ['47c7ee5e8cf90ea5', '25c823bb72a9ad45', '7267fe5ee96e8bf6'],
}

const ID = '7Q4K-M2XN-9ABC'
const ADDRESS = `https://tensiometer.example/s/${ID}`
const sizes = Object.keys(PICTURE_SIZES) as PictureSizeName[]
const themes: readonly Theme[] = ['light', 'dark']
const summer = { from: day('2020-04-01'), to: day('2020-07-31') }
const borland: Selection = { by: 'BOR', domains: ['military'], tone: 'raises', happened: null }

const BESIDE = {
  range: overlaid({ range }),
  lines: overlaid({ range, lines: otherLines }),
  parts: overlaid({ stack: parts, notice: NOTICE }),
}

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

describe('a thread and what did not happen', () => {
  test.each(Object.keys(CHART_SIZES) as ChartSize[])('at the size of a %s', (size) => {
    const placed = placeChart(threadOver(), frameOf(CHART_SIZES[size]))
    expectSvg(`thread-${size}`, paintChart(placed, palettes.page, { idPrefix: 'chart' }))
  })
  test('with arcs that reach outside the period left out', () => {
    const placed = placeChart(threadOver(summer), frameOf(CHART_SIZES.desktop))
    expectSvg('thread-summer', paintChart(placed, palettes.page, { idPrefix: 'chart' }))
  })
  test.each(sizes)('in a picture of the size %s', (size) =>
    expectSvg(`thread-picture-${size}`, paintThread(size, size === 'card' ? 'dark' : 'light')),
  )
})

describe('what is drawn beside the line', () => {
  describe.each(['range', 'lines', 'parts'] as const)('%s', (name) => {
    test.each(Object.keys(CHART_SIZES) as ChartSize[])('at the size of a %s', (size) => {
      const placed = placeChart(BESIDE[name], frameOf(CHART_SIZES[size]))
      expectSvg(`${name}-${size}`, paintChart(placed, palettes.page, { idPrefix: 'chart' }))
    })
    test.each(sizes)('in a picture of the size %s', (size) =>
      expectSvg(`${name}-picture-${size}`, paintView(BESIDE[name], size, size === 'card' ? 'dark' : 'light')),
    )
  })
})

describe('pictures of a snapshot', () => {
  describe.each(sizes)('in the size %s', (size) => {
    test.each(themes)('in the %s theme', (theme) => {
      expectSvg(`picture-${size}-${theme}`, paint(size, theme, false))
      expectSvg(`picture-${size}-${theme}-qr-words`, paint(size, theme, true))
    })
  })
  test('of a part of the index, drawn live', () => {
    const picture = paintPicture(viewOf(summer, borland), {
      size: 'wide',
      theme: 'dark',
      spec: { ...spec, from: '2020-04-01', to: '2020-07-31', ...borland },
      address: 'https://tensiometer.example',
    })
    expectSvg('picture-part-live', picture)
  })
})

test('a drawing that changes has a number of its own', () => {
  const all = sizes.flatMap((size) =>
    themes.flatMap((theme) => [false, true].map((more) => paint(size, theme, more))),
  )
  // When this fails, pictures people keep no longer match what is drawn today: raise PAINTER and add its hash.
  const beside = sizes.flatMap((size) =>
    (['lines', 'parts'] as const).map((name) => paintView(BESIDE[name], size, 'light')),
  )
  const threads = sizes.flatMap((size) => themes.map((theme) => paintThread(size, theme)))
  expect([all, threads, beside].map((drawn) => snapshotHash(drawn.join('')).slice(0, 16))).toEqual(
    DRAWINGS[PAINTER],
  )
})

function paintThread(size: PictureSizeName, theme: Theme): string {
  const kept = { ...snapshot, view: threadOver(), spec: { ...snapshot.spec, thread: '2020-02-10-tariff' } }
  return paintSnapshot(ID, kept, { size, theme, address: ADDRESS, qr: false, words: false })
}

function paintView(view: ChartView, size: PictureSizeName, theme: Theme): string {
  const kept = { ...snapshot, view }
  return paintSnapshot(ID, kept, { size, theme, address: ADDRESS, qr: false, words: false })
}

function paint(size: PictureSizeName, theme: Theme, more: boolean): string {
  return paintSnapshot(ID, snapshot, { size, theme, address: ADDRESS, qr: more, words: more })
}
