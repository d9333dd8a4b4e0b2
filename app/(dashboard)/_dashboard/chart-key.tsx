import type { ReactNode } from 'react'
import { ARC_MEANS, ARCS, HOLLOW_MEANS } from '@/lib/chart/key-words'
import type { ChartView } from '@/lib/chart/view'
import { ARC_WIDTH, arcDashes } from '@/lib/snapshot/marks'
import { ActorMark } from './actor'

const ACTORS = ['first', 'second', 'both'] as const
const ENTRY = 'flex items-center gap-1.5'

/** What the shapes under the line and the arcs over it stand for; a mark beside its name says nothing more. */
export function ChartKey({ view }: { view: ChartView }) {
  const { stems, thread } = view
  const arcs = ARCS.filter((kind) => thread?.arcs.some((arc) => arc.kind === kind))
  if (stems.length === 0 && arcs.length === 0) return null
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
    </ul>
  )
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
