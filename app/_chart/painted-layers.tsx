'use client'

import { ZIndexLayer } from 'recharts'
import { Painted } from '@/app/_site/painted'
import { palettes } from '@/lib/chart/palette'
import type { PlacedChart } from '@/lib/chart/placed-chart'
import { paintCaptions } from '@/lib/paint/backdrop'
import { paintMilestones, paintStems, paintThread } from '@/lib/paint/marks'
import { paintNotice, paintOtherLines, paintShades } from '@/lib/paint/overlay-marks'
import { LAYER } from './layer-order'

const IDS = { idPrefix: 'island' } as const
const { page } = palettes

/** Every mark but the line, painted as the server paints it. */
export function PaintedLayers({ chart }: { chart: PlacedChart }) {
  const layers = [
    [LAYER.shades, paintShades(chart, page, IDS)],
    [LAYER.captions, paintCaptions(chart, page)],
    [LAYER.stems, paintStems(chart, page, IDS)],
    [LAYER.otherLines, paintOtherLines(chart, page)],
    [LAYER.thread, paintThread(chart, page, IDS)],
    [LAYER.milestones, paintMilestones(chart, page, IDS)],
    [LAYER.notice, paintNotice(chart, page)],
  ] as const
  return layers.map(([zIndex, markup]) => (
    <ZIndexLayer key={zIndex} zIndex={zIndex}>
      <Painted as="g" markup={markup} />
    </ZIndexLayer>
  ))
}
