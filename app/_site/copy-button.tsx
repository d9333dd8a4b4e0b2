'use client'

import { Check, type LucideIcon } from 'lucide-react'
import { useEffect, useState } from 'react'

const SAID_MS = 2_500

/**
 * A button that puts something on the clipboard and says whether it is there.
 *
 * @param copy called inside the click, as browsers ask of whoever writes to the clipboard
 */
export function CopyButton({
  label,
  icon: Icon,
  copy,
}: {
  label: string
  icon: LucideIcon
  copy: () => Promise<void>
}) {
  const [state, setState] = useState<'idle' | 'busy' | 'copied' | 'refused'>('idle')
  useEffect(() => {
    if (state !== 'copied') return
    const timer = setTimeout(() => setState('idle'), SAID_MS)
    return () => clearTimeout(timer)
  }, [state])
  const Shown = state === 'copied' ? Check : Icon
  return (
    <span className="inline-flex flex-col">
      <button
        type="button"
        className="control"
        onClick={() => {
          setState('busy')
          copy().then(
            () => setState('copied'),
            () => setState('refused'),
          )
        }}
      >
        <Shown size={16} aria-hidden="true" />
        {label}
      </button>
      <span role="status" className={state === 'refused' ? 'text-warn text-xs' : 'sr-only'}>
        {state === 'copied' ? `${label}: done` : state === 'refused' ? 'Your browser refused' : ''}
      </span>
    </span>
  )
}
