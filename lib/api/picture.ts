import { svgToPng } from '../data/png'
import { PICTURE_SIZES, type PictureSizeName } from '../picture/sizes'
import { type Keep, png, svg } from './respond'

export type PictureFormat = 'svg' | 'png'

/** A painted picture to answer with. */
export type PaintedPicture = {
  readonly svg: string
  readonly size: PictureSizeName
  readonly format: PictureFormat
  /** Of the file, without its ending. */
  readonly name: string
  readonly keep: Keep
}

/** A painted picture as SVG or PNG. Every word in it comes from a view, none from the address. */
export async function pictureResponse(picture: PaintedPicture): Promise<Response> {
  const { size, format, name, keep } = picture
  return format === 'svg'
    ? svg(picture.svg, `${name}.svg`, keep)
    : png(await svgToPng(picture.svg, PICTURE_SIZES[size].width), `${name}.png`, keep)
}
