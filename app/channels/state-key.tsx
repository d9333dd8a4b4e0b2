import { STATES } from '@/lib/words/channel-words'
import { StatePiece } from './state-piece'

/** What the patterns of the bars stand for. */
export function StateKey() {
  return (
    <ul aria-label="Key" className="flex flex-wrap gap-x-6 gap-y-1.5 text-sm">
      {STATES.map(({ state, name, after }) => (
        <li key={state} className="flex items-center gap-2">
          <svg width="28" height="14" className="shrink-0" aria-hidden="true">
            <StatePiece state={state} x="0" width="28" />
          </svg>
          <span>
            {name}
            <span className="text-soft text-xs"> {after}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
