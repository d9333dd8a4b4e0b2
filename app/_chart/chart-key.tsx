import type { ReactNode } from 'react'
import { ActorMark } from '@/app/_event/actor'
import { Painted } from '@/app/_site/painted'
import { palettes, RANGE_OPACITY } from '@/lib/chart/palette'
import type { ChartView } from '@/lib/chart/view'
import { ARC_WIDTH, arcDashes } from '@/lib/paint/marks'
import { element } from '@/lib/paint/markup'
import { lineDashes, lineGrey, OTHER_LINE_WIDTH } from '@/lib/paint/overlay-marks'
import { fillPart, paintPatterns } from '@/lib/paint/part-patterns'
import { ARC_MEANS, ARCS, HATCH_MEANS, HOLLOW_MEANS, rangeMeans } from '@/lib/words/key-words'

const ACTORS = ['first', 'second', 'both'] as const
const ENTRY = 'flex items-center gap-1.5'

/** What the shapes under the line, the arcs over it and the shades and dashes around it stand for; a mark beside its name says nothing more. */
export function ChartKey({ view }: { view: ChartView }) {
  const { stems, thread, range, lines } = view
  const parts = view.kind === 'index' ? view.stack : []
  const arcs = ARCS.filter((kind) => thread?.arcs.some((arc) => arc.kind === kind))
  const thin = view.cautions.filter(({ kind }) => kind === 'thin')
  if ([stems, arcs, lines, parts, thin].every(({ length }) => length === 0) && range === null) return null
  return (
    <ul aria-label="Key" className="flex flex-wrap gap-x-4 text-soft text-xs">
      {stems.length > 0
        ? ACTORS.map((actor) => (
            <li key={actor} className={ENTRY}>
              <span aria-hidden="true">
                <ActorMark actor={actor} label="" />
              </span>
              {view.actors[actor]}
            </li>
          ))
        : null}
      {stems.some(({ hollow }) => hollow) ? (
        <li className={ENTRY}>
          <Sign>
            <circle cx="6" cy="6" r="4.4" strokeWidth="1.4" />
          </Sign>
          {HOLLOW_MEANS}
        </li>
      ) : null}
      {arcs.map((kind) => (
        <li key={kind} className={ENTRY}>
          <Sign>
            <path d="M0 10.5Q6-3 12 10.5" strokeWidth={ARC_WIDTH} strokeDasharray={arcDashes(kind, 1)} />
          </Sign>
          {ARC_MEANS[kind]}
        </li>
      ))}
      {range ? (
        <li className={ENTRY}>
          <Sign>
            <rect y="2" width="12" height="8" className="fill-current stroke-none" opacity={RANGE_OPACITY} />
          </Sign>
          {rangeMeans(range)}
        </li>
      ) : null}
      {thin.length > 0 ? (
        <li className={ENTRY}>
          <Sign>
            <path d="M0 6L6 0M0 12L12 0M6 12L12 6" strokeWidth="1" />
          </Sign>
          {HATCH_MEANS}
        </li>
      ) : null}
      {lines.map(({ id, label }, i) => (
        <li key={id} className={ENTRY}>
          <svg viewBox="0 0 24 4" width="24" height="4" aria-hidden="true" className="shrink-0">
            <path
              d="M0 2H24"
              stroke={lineGrey(i, palettes.page)}
              strokeWidth={OTHER_LINE_WIDTH}
              strokeDasharray={lineDashes(i, 1)}
            />
          </svg>
          {label}
        </li>
      ))}
      {parts.map(({ id, label }, i) => (
        <li key={id} className={ENTRY}>
          <svg viewBox="0 0 18 12" width="18" height="12" aria-hidden="true" className="shrink-0">
            <Painted as="g" markup={paintSwatch(i)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}

function paintSwatch(number: number): string {
  const shape = (fill: string) => element('rect', { width: 18, height: 12, fill })
  const { page } = palettes
  return paintPatterns([number], page, { idPrefix: 'key', unit: 1 }) + fillPart(number, page, 'key', shape)
}

function Sign({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      className="shrink-0 fill-none stroke-current"
    >
      {children}
    </svg>
  )
}
