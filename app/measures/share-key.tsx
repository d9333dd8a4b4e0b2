import { STATUS_WORDS } from '@/lib/words/measure-words'
import { SharePiece } from './measure-bar'

const KEY = [
  { status: 'in-force', share: 1, name: STATUS_WORDS['in-force'] },
  { status: 'partly', share: 0.5, name: 'Half of it in force' },
  { status: 'suspended', share: 0, name: STATUS_WORDS.suspended },
  { status: 'unknown', share: 1, name: 'As last known, not confirmed since' },
] as const

/** What the bars stand for. */
export function ShareKey() {
  return (
    <ul aria-label="Key" className="flex flex-wrap gap-x-6 gap-y-1.5 text-sm">
      {KEY.map(({ name, ...piece }) => (
        <li key={name} className="flex items-center gap-2">
          <svg width="28" height="14" className="shrink-0" aria-hidden="true">
            <SharePiece piece={piece} x="0" width="28" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
