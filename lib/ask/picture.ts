import { ALL_LAYERS, MILESTONE_SETS } from '../chart/layers'
import { DEFAULT_PICTURE_SIZE, PICTURE_SIZES, type PictureSizeName } from '../picture/sizes'
import { choice, flag } from './entry'
import { one, together } from './noun'

const size = choice(
  { name: 'size', meaning: 'Format of the picture', example: 'wide', shown: DEFAULT_PICTURE_SIZE },
  Object.keys(PICTURE_SIZES) as PictureSizeName[],
  DEFAULT_PICTURE_SIZE,
)
const theme = choice(
  { name: 'theme', meaning: 'Light or dark ground', example: 'dark', shown: 'light' },
  ['light', 'dark'],
  'light',
)

/** How a picture is drawn. */
export const STYLE = together({ size, theme })

/** How the picture of a snapshot is drawn. */
export const SNAPSHOT_STYLE = together({
  size,
  theme,
  qr: flag(
    {
      name: 'qr',
      meaning: "1 for a QR code of the snapshot's address in the picture",
      example: '1',
      shown: 'none',
    },
    false,
  ),
  words: flag(
    { name: 'words', meaning: "1 for the sharer's own title in the picture", example: '1', shown: 'none' },
    false,
  ),
})

/** The ground of an embedded chart; that of the reader's own screen when not given. */
export const EMBED_THEME = one(
  choice(
    {
      name: 'theme',
      meaning: "Light or dark ground; the reader's own when not given",
      example: 'dark',
      shown: "the reader's own ground",
    },
    ['light', 'dark'] as const,
    null,
  ),
)

const milestones = choice(
  {
    name: 'milestones',
    meaning: 'Milestones to name: all, main for those of the first rank, or none',
    example: 'main',
    shown: ALL_LAYERS.milestones,
  },
  MILESTONE_SETS,
  ALL_LAYERS.milestones,
)
const drawn = (name: 'stems' | 'range', meaning: string) =>
  flag({ name, meaning, example: '0', shown: 'it' }, ALL_LAYERS[name])

/** What is drawn beside the line. */
export const LAYERS = together({
  milestones,
  stems: drawn('stems', '0 for a picture without the events under the line'),
  range: drawn('range', '0 for a picture of the whole index without its range; a part has none'),
})

/** The same in a JSON body. */
export const LAYERS_IN_BODY = together({
  milestones,
  stems: drawn('stems', 'Whether the events are drawn under the line'),
  range: drawn('range', 'Whether the range of the whole index is shaded; a part has none'),
})
