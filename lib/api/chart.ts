import { PICTURE } from '../ask/sets'
import { ALL_LAYERS, MILESTONE_SETS } from '../chart/layers'
import type { DailyRange } from '../chart/range-band'
import { drawnRange } from '../data/range-overlay'
import { parseDay, printDay } from '../event/day'
import { paintPicture } from '../picture/picture'
import type { PictureFacts, PictureSpec } from '../picture/picture-facts'
import { askedFacts } from '../record/asked-facts'
import { viewOf } from '../record/chart-view'
import type { Dataset } from '../record/dataset'
import { hasRange } from '../record/has-range'
import { lineOfSpec, specOfLine } from '../record/line-spec'
import { selectionIn } from '../tension/selection'
import { type PictureFormat, pictureResponse } from './picture'
import { readQuery } from './read-request'
import { fileName } from './series'

/** The chart of a period and selection as a picture of the present data. */
export async function getChart(
  request: Request,
  dataset: Dataset,
  format: PictureFormat,
  publicUrl: string,
): Promise<Response> {
  const asked = readQuery(request, PICTURE, askedFacts(dataset))
  const { selection, thread, line, layers, style } = asked
  const { size, theme } = style
  const { drawn } = asked.days
  const days = { from: printDay(drawn.from), to: printDay(drawn.to) }
  const range = layers.range && hasRange({ selection, line })
  const spec = { ...days, ...selection, ...layers, range, thread, ...specOfLine(line) }
  return pictureResponse({
    svg: paintChartOf(dataset, spec, await rangeOfSpec(dataset, spec), {
      size,
      theme,
      address: publicUrl,
    }),
    size,
    format,
    name: `chart-${fileName(drawn)}`,
    keep: 'data',
  })
}

/** The range in a picture of present data. Pictures made before there was one do not say that they have it. */
export function rangeOfSpec(dataset: Dataset, spec: PictureSpec): Promise<DailyRange | null> {
  return drawnRange(dataset, drawnOf(dataset, spec), spec.range === true)
}

function drawnOf(dataset: Dataset, spec: PictureSpec) {
  return { selection: selectionIn(spec), line: lineOfSpec(dataset, spec) }
}

/** Paints what a picture of present data shows. @throws RangeError when the days are none */
export function paintChartOf(
  dataset: Dataset,
  spec: PictureSpec,
  range: DailyRange | null,
  { size, theme, address }: Pick<PictureFacts, 'size' | 'theme' | 'address'>,
): string {
  const { from, to, thread = null } = spec
  const { selection, line } = drawnOf(dataset, spec)
  const milestones = MILESTONE_SETS.find((set) => set === spec.milestones) ?? ALL_LAYERS.milestones
  const stems = spec.stems !== false
  const period = { from: parseDay(from), to: parseDay(to) }
  const layers = { milestones, stems, range: range !== null }
  const view = viewOf(dataset, { period, selection, thread, line }, layers, range)
  // What leaves nothing out says nothing of layers, as pictures did before there was a choice.
  const chosen = stems && milestones === 'all' ? {} : { milestones, stems }
  const said = { from, to, ...selection, thread, ...chosen, range: range !== null, ...specOfLine(line) }
  return paintPicture(view, { size, theme, spec: said, address })
}
