'use client'

import { useEffect, useState } from 'react'

/** A held key changes the text many times a second; a screen reader gets the last one after a pause. */
const PAUSE_MS = 500

/** Tells a screen reader what has changed, without interrupting it and not while it keeps changing. */
export function LiveText({ text }: { text: string }) {
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {spoken}
    </p>
  )
}
