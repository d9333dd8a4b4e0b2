'use client'

import { Check, Link2 } from 'lucide-react'
import { useEffect, useState } from 'react'

const SAID_MS = 2_000

/** Copies an address; where the browser refuses, shows it to copy by hand. */
export function CopyLink({ link }: { link: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  useEffect(() => {
    if (state !== 'copied') return
    const timer = setTimeout(() => setState('idle'), SAID_MS)
    return () => clearTimeout(timer)
  }, [state])
  if (state === 'refused')
    return (
      <input
        readOnly
        aria-label="Link to these days"
        className="control w-52 text-left"
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
    )
  return (
    <button
      type="button"
      className="control"
      onClick={() => {
        navigator.clipboard?.writeText(link).then(
          () => setState('copied'),
          () => setState('refused'),
        ) ?? setState('refused')
      }}
    >
      {state === 'copied' ? <Check size={16} aria-hidden="true" /> : <Link2 size={16} aria-hidden="true" />}
      <span aria-live="polite">{state === 'copied' ? 'Copied' : 'Copy link'}</span>
    </button>
  )
}
