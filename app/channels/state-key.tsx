import { STATE_ORDER, STATE_WORDS } from '@/lib/words/channel-words'
import { StatePiece } from './state-piece'

/** What the patterns of the bars stand for. */
export function StateKey() {
  return (
    <ul aria-label="Key" className="flex flex-wrap gap-x-6 gap-y-1.5 text-sm">
      {STATE_ORDER.map((state) => (
        <li key={state} className="flex items-center gap-2">
          <svg width="28" height="14" className="shrink-0" aria-hidden="true">
            <StatePiece state={state} x="0" width="28" />
          </svg>
          <span>
            {STATE_WORDS[state].name}
            <span className="text-soft text-xs"> {STATE_WORDS[state].after}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
