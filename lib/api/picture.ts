import type { ChartView } from '../chart/view'
import { svgToPng } from '../data/png'
import { type PictureOptions, paintPicture } from '../snapshot/picture'
import { PICTURE_SIZES } from '../snapshot/sizes'
import { type Keep, png, svg } from './respond'

export type PictureFormat = 'svg' | 'png'

/** A view as a picture. Every word in it comes from the view, none from the address. */
export async function pictureOf(
  view: ChartView,
  options: PictureOptions,
  format: PictureFormat,
  name: string,
  keep: Keep,
): Promise<Response> {
  const painted = paintPicture(view, options)
  if (format === 'svg') return svg(painted, `${name}.svg`, keep)
  return png(await svgToPng(painted, PICTURE_SIZES[options.size].width), `${name}.png`, keep)
}
