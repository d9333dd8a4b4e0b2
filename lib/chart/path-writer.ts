/** A corner of a line or an area, in pixels. */
export type Corner = { readonly x: number; readonly y: number }

/** Writes straight segments through corners as SVG path data; `closed` ends where it began. */
export type PathWriter = (corners: readonly Corner[], closed?: boolean) => string

/** How a frame's long paths are written. */
export type PathStyle = 'exact' | 'short'

/** Rounds pixels to two decimals, as every placed number is. */
export function px(value: number): number {
  return Math.round(value * 100) / 100 + 0
}

/** Absolute, to a hundredth of a pixel: for files that people open, enlarge and edit. */
export const exactPath: PathWriter = (corners, closed = false) =>
  corners.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${px(x)},${px(y)}`).join('') +
  (corners.length === 1 ? 'h0' : '') +
  (closed ? 'Z' : '')

/** Steps a pixel is divided into in a short path. */
const STEPS = 10

/**
 * Relative, to a tenth of a pixel, in less than half the bytes: for pages, which carry a chart at several sizes.
 * Each corner is rounded by itself, so that errors do not add up.
 */
const shortPath: PathWriter = (corners, closed = false) => {
  let text = ''
  let [fromX, fromY] = [0, 0]
  let command = ''
  corners.forEach((corner, i) => {
    const [x, y] = [Math.round(corner.x * STEPS), Math.round(corner.y * STEPS)]
    const [dx, dy] = [x - fromX, y - fromY]
    if (i > 0 && dx === 0 && dy === 0) return
    const [next, numbers] =
      i === 0
        ? ['M', joined(dx, dy)]
        : dy === 0
          ? ['h', steps(dx)]
          : dx === 0
            ? ['v', steps(dy)]
            : ['l', joined(dx, dy)]
    // A letter that stays the same may be left out.
    text += next === command ? (numbers.startsWith('-') ? numbers : ` ${numbers}`) : next + numbers
    ;[fromX, fromY, command] = [x, y, next]
  })
  const alone = command === 'M' ? 'h0' : ''
  return text + alone + (closed ? 'z' : '')
}

function joined(x: number, y: number): string {
  return `${steps(x)}${y < 0 ? '' : ' '}${steps(y)}`
}

/** "1.2", ".5", "-.5", "3". */
function steps(count: number): string {
  const size = Math.abs(count)
  const whole = Math.floor(size / STEPS)
  const tenths = size % STEPS
  const digits = tenths === 0 ? String(whole) : `${whole === 0 ? '' : whole}.${tenths}`
  return count < 0 ? `-${digits}` : digits
}

/** The writer of each style. */
export const PATH_WRITERS: Readonly<Record<PathStyle, PathWriter>> = { exact: exactPath, short: shortPath }
