import { buildView, type Overlay } from '../chart/build-view'
import { ALL_LAYERS, MILESTONE_SETS } from '../chart/layers'
import type { ChartView } from '../chart/view'
import type { Dataset } from '../data/dataset'
import { rangeOverlay } from '../data/range-overlay'
import { readSeries } from '../data/read'
import { parseDay, printDay } from '../event/day'
import { paintPicture } from '../snapshot/picture'
import type { PictureFacts, PictureSpec } from '../snapshot/picture-facts'
import { isEverything, type Selection } from '../tension/selection'
import { originOf } from './origin'
import { type PictureFormat, pictureResponse } from './picture'
import { fileName } from './series'
import { readChartView } from './view-request'

/** The chart of a period and selection as a picture of the present data. */
export async function getChart(
  request: Request,
  dataset: Dataset,
  format: PictureFormat,
  publicUrl: string | null,
): Promise<Response> {
  const { period, selection, thread, size, theme, layers } = readChartView(request, dataset)
  const range = layers.range && isEverything(selection)
  const spec = {
    from: printDay(period.from),
    to: printDay(period.to),
    ...selection,
    ...layers,
    range,
    thread,
  }
  return pictureResponse({
    svg: paintChartOf(dataset, spec, await overlayOf(dataset, spec), {
      size,
      theme,
      address: originOf(request, publicUrl),
    }),
    size,
    format,
    name: `chart-${fileName(period)}`,
    keep: 'data',
    publicUrl,
  })
}

/** What is drawn with the line of a picture of present data. */
export function overlayOf(dataset: Dataset, spec: PictureSpec): Promise<Overlay> {
  return rangeOverlay(dataset, selectionOf(spec), spec.range === true)
}

function selectionOf({ by, domains, tone, happened = null }: PictureSpec): Selection {
  return { by, domains, tone, happened }
}

/** Paints what a picture of present data shows. @throws RangeError when the days are none */
export function paintChartOf(
  dataset: Dataset,
  spec: PictureSpec,
  overlay: Overlay,
  { size, theme, address }: Pick<PictureFacts, 'size' | 'theme' | 'address'>,
): string {
  const { from, to, thread = null } = spec
  const selection = selectionOf(spec)
  // Pictures made before there was a range do not say that they have one.
  const range = spec.range === true && isEverything(selection)
  const layers = {
    milestones: MILESTONE_SETS.find((set) => set === spec.milestones) ?? ALL_LAYERS.milestones,
    stems: spec.stems !== false,
    range,
  }
  const period = { from: parseDay(from), to: parseDay(to) }
  const view: ChartView = buildView(
    dataset.facts,
    readSeries(dataset, selection),
    dataset.summaries,
    period,
    selection,
    layers,
    thread,
    overlay,
  )
  // What leaves nothing out says nothing of layers, as pictures did before there was a choice.
  const chosen =
    layers.stems && layers.milestones === 'all' ? {} : { milestones: layers.milestones, stems: layers.stems }
  return paintPicture(view, {
    size,
    theme,
    spec: { from, to, ...selection, thread, ...chosen, range },
    address,
  })
}
