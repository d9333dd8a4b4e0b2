import type { ChartFacts } from '@/lib/chart/facts'
import type { Actor } from '@/lib/chart/view'
import { PARTY_WORDS } from '@/lib/words/party-words'

/** Who acted, in the chart's three kinds. */
export function actorOf({ sides }: Pick<ChartFacts, 'sides'>, initiator: string): Actor {
  return initiator === sides[0].code ? 'first' : initiator === sides[1].code ? 'second' : 'both'
}

/** The name of whoever a party code stands for. */
export function partyName({ sides, thirdParties }: Pick<ChartFacts, 'sides' | 'thirdParties'>, code: string) {
  return (
    sides.find((side) => side.code === code)?.name ??
    thirdParties[code] ??
    (code === 'mutual' ? PARTY_WORDS.both : PARTY_WORDS.other)
  )
}

const SHAPES: Readonly<Record<Actor, string>> = {
  first: 'M6 1.2 11.4 11H.6Z',
  second: 'M1.6 1.6h8.8v8.8H1.6Z',
  both: 'M6 .6 11.4 6 6 11.4.6 6Z',
}

/** A shape in a box of 12 by 12, and how a small one stands in the same box. */
const HOLLOW_RIM = 1.4
const SMALL = 'translate(2.7 2.7) scale(.55)'

/**
 * The shape and colour of who acted, as in the lane under the chart.
 *
 * @param hollow whether what the event is about did not happen
 * @param small for context events, which are not scored and have no stem
 */
export function ActorMark({
  actor,
  label,
  hollow = false,
  small = false,
}: {
  actor: Actor
  label: string
  hollow?: boolean
  small?: boolean
}) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" role="img" aria-label={label} className="shrink-0">
      <path
        d={SHAPES[actor]}
        transform={small ? SMALL : undefined}
        fill={hollow ? 'none' : `var(--chart-${actor})`}
        stroke={`var(--chart-${actor})`}
        strokeWidth={hollow ? HOLLOW_RIM : 0}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
