/**
 * Colour by meaning. Hue is kept for who acted; the grades are one ramp of warm grey and the line is
 * ink, since green to red would say good and bad and fails for colour-blind readers.
 */
export type Palette = {
  /** What the chart lies on. */
  readonly paper: string
  readonly ink: string
  /** Axis numbers and captions. */
  readonly muted: string
  /** From line to milestone label; passes behind everything else. */
  readonly leader: string
  /** Hairlines between bands, tick marks. */
  readonly rule: string
  /** The neutral middle and the zero of the stems. */
  readonly neutral: string
  /** Days to be read with care. */
  readonly caution: string
  /** Grade bands, lowest first. */
  readonly bands: readonly string[]
  readonly first: string
  readonly second: string
  readonly both: string
  /** Fill of a milestone's disc; its number and rim are `discText`. */
  readonly disc: string
  readonly discText: string
  /** Lines beside the main one, in the order of their dashes. */
  readonly others: readonly string[]
  /** Grounds of the areas of parts, and the marks on the first two. */
  readonly partLight: string
  readonly partMiddle: string
  readonly partDark: string
  readonly partMark: string
  /** The band of what every picture must say, and its words. */
  readonly notice: string
  readonly noticeText: string
}

const light: Palette = {
  paper: '#FFFFFF',
  ink: '#16202C',
  muted: '#4D5561',
  leader: '#6F747C',
  rule: '#D3CDC1',
  neutral: '#8F897D',
  caution: '#16202C',
  bands: ['#F9F8F5', '#F5F3EF', '#F0EDE7', '#EAE6DE', '#E4DFD5', '#DDD8CE'],
  first: '#0B6BB5',
  second: '#B4470B',
  both: '#5B6472',
  disc: '#FFFFFF',
  discText: '#16202C',
  others: ['#4D5561', '#39414C', '#565E69'],
  partLight: '#D6D9DD',
  partMiddle: '#B0B6BD',
  partDark: '#8A919A',
  partMark: '#4D5561',
  notice: '#16202C',
  noticeText: '#FFFFFF',
}

const dark: Palette = {
  paper: '#0D1218',
  ink: '#EEF1F4',
  muted: '#B4BCC6',
  leader: '#7E8893',
  rule: '#39424C',
  neutral: '#7E8893',
  caution: '#EEF1F4',
  bands: ['#131920', '#171E25', '#1C232B', '#212830', '#262D36', '#2A323B'],
  first: '#6CB6F5',
  second: '#F0995A',
  both: '#A7B0BA',
  disc: '#0D1218',
  discText: '#EEF1F4',
  others: ['#A9B1BA', '#CBD1D7', '#B9C0C8'],
  partLight: '#39424C',
  partMiddle: '#505A65',
  partDark: '#6D7681',
  partMark: '#B9C0C8',
  notice: '#EEF1F4',
  noticeText: '#0D1218',
}

export type Theme = 'light' | 'dark'

/** A palette a theme, and one whose colours are the page's CSS variables. */
export const palettes: Readonly<Record<Theme | 'page', Palette>> = {
  light,
  dark,
  page: mapColours((name) => `var(--chart-${name})`),
}

/** CSS custom property and value of every colour of a theme: `['--chart-ink', '#16202C']`. */
export function paletteVariables(theme: Theme): readonly (readonly [name: string, value: string])[] {
  const variables: [string, string][] = []
  const palette = palettes[theme]
  mapColours((name, pick) => {
    variables.push([`--chart-${name}`, pick(palette)])
    return name
  })
  return variables
}

/** The declarations that make the `page` palette mean something: each colour follows the `color-scheme` around it. */
export function paletteCss(): string {
  const dark = new Map(paletteVariables('dark'))
  const declarations = paletteVariables('light').map(
    ([name, value]) => `${name}:light-dark(${value},${dark.get(name) ?? value})`,
  )
  return `:root{${declarations.join(';')}}`
}

/** Fill of the caution spans, over the bands. */
export const CAUTION_OPACITY = 0.05

/** Fill of the range, over bands and caution spans. */
export const RANGE_OPACITY = 0.12

function mapColours(colour: (name: string, pick: (palette: Palette) => string) => string): Palette {
  return {
    paper: colour('paper', (p) => p.paper),
    ink: colour('ink', (p) => p.ink),
    muted: colour('muted', (p) => p.muted),
    leader: colour('leader', (p) => p.leader),
    rule: colour('rule', (p) => p.rule),
    neutral: colour('neutral', (p) => p.neutral),
    caution: colour('caution', (p) => p.caution),
    bands: light.bands.map((_, i) => colour(`band-${i + 1}`, (p) => p.bands[i] ?? p.paper)),
    first: colour('first', (p) => p.first),
    second: colour('second', (p) => p.second),
    both: colour('both', (p) => p.both),
    disc: colour('disc', (p) => p.disc),
    discText: colour('disc-text', (p) => p.discText),
    others: light.others.map((_, i) => colour(`other-${i + 1}`, (p) => p.others[i] ?? p.muted)),
    partLight: colour('part-light', (p) => p.partLight),
    partMiddle: colour('part-middle', (p) => p.partMiddle),
    partDark: colour('part-dark', (p) => p.partDark),
    partMark: colour('part-mark', (p) => p.partMark),
    notice: colour('notice', (p) => p.notice),
    noticeText: colour('notice-text', (p) => p.noticeText),
  }
}
