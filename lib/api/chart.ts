import { ALL_LAYERS, MILESTONE_SETS } from '../chart/layers'
import { viewOf } from '../data/chart-view'
import type { Dataset } from '../data/dataset'
import { lineOfSpec, specOfLine } from '../data/line-spec'
import { parseDay, printDay } from '../event/day'
import { paintPicture } from '../snapshot/picture'
import type { PictureFacts, PictureSpec } from '../snapshot/picture-facts'
import { originOf } from './origin'
import { type PictureFormat, pictureResponse } from './picture'
import { fileName } from './series'
import { readChartView } from './view-request'

/** The chart of a period and selection as a picture of the present data. */
export function getChart(
  request: Request,
  dataset: Dataset,
  format: PictureFormat,
  publicUrl: string | null,
): Promise<Response> {
  const { period, selection, thread, line, size, theme, layers } = readChartView(request, dataset)
  const days = { from: printDay(period.from), to: printDay(period.to) }
  const spec = { ...days, ...selection, ...layers, thread, ...specOfLine(line) }
  return pictureResponse({
    svg: paintChartOf(dataset, spec, { size, theme, address: originOf(request, publicUrl) }),
    size,
    format,
    name: `chart-${fileName(period)}`,
    keep: 'data',
    publicUrl,
  })
}

/** Paints what a picture of present data shows. @throws RangeError when the days are none */
export function paintChartOf(
  dataset: Dataset,
  spec: PictureSpec,
  { size, theme, address }: Pick<PictureFacts, 'size' | 'theme' | 'address'>,
): string {
  const { from, to, by, domains, tone, happened = null, thread = null } = spec
  const selection = { by, domains, tone, happened }
  const layers = {
    milestones: MILESTONE_SETS.find((set) => set === spec.milestones) ?? ALL_LAYERS.milestones,
    stems: spec.stems !== false,
  }
  const period = { from: parseDay(from), to: parseDay(to) }
  const line = lineOfSpec(dataset, spec)
  const view = viewOf(dataset, { period, selection, thread, line }, layers)
  // What leaves nothing out says nothing of layers, as pictures did before there was a choice.
  const chosen = layers.stems && layers.milestones === 'all' ? {} : layers
  const said = { from, to, ...selection, thread, ...chosen, ...specOfLine(line) }
  return paintPicture(view, { size, theme, spec: said, address })
}
