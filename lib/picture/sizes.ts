/** A named picture size; type is scaled so that the picture reads where it is shown. */
export type PictureShape = {
  readonly width: number
  readonly height: number
  /** Pixels of axis and label text. */
  readonly fontSize: number
  /** Pixels of the title. */
  readonly titleSize: number
  /** Rows for milestone labels; what has no room is named in the key. */
  readonly lanes: number
  /** Whether the events are drawn under the plot; too fine for the smallest picture. */
  readonly stems: boolean
  /** Where the size is meant for. */
  readonly purpose: string
}

/** The picture sizes on offer. */
export const PICTURE_SIZES = {
  /** Open Graph's and X's large card: 1.91 to 1. Shown at 400 to 600 px, where 20 px type is still legible. */
  card: {
    width: 1200,
    height: 630,
    fontSize: 20,
    titleSize: 44,
    lanes: 2,
    stems: false,
    purpose: 'Link card',
  },
  /** 16 to 9: slides, newsletters, articles. */
  wide: {
    width: 1600,
    height: 900,
    fontSize: 24,
    titleSize: 54,
    lanes: 3,
    stems: true,
    purpose: 'Slide or article',
  },
  /** 4 to 5: the tallest picture phone feeds show whole. Shown at about 390 px, hence the larger type. */
  portrait: {
    width: 1080,
    height: 1350,
    fontSize: 27,
    titleSize: 50,
    lanes: 3,
    stems: true,
    purpose: 'Phone feed',
  },
  /** 1 to 1: feeds and messengers that crop everything else. */
  square: {
    width: 1080,
    height: 1080,
    fontSize: 24,
    titleSize: 48,
    lanes: 3,
    stems: true,
    purpose: 'Square post',
  },
} as const satisfies Record<string, PictureShape>

export type PictureSizeName = keyof typeof PICTURE_SIZES

/** The size link cards are made in. */
export const DEFAULT_PICTURE_SIZE: PictureSizeName = 'card'

/** Whether a text names a picture size. */
export function isPictureSize(text: string): text is PictureSizeName {
  return Object.hasOwn(PICTURE_SIZES, text)
}
