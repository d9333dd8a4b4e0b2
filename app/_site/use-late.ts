'use client'

import { useEffect, useState } from 'react'

/** Waits shorter than this go unmentioned: a bar that flashes is worse than none. */
const LATE_MS = 300

/** Whether something has been going on long enough to tell the reader. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!waiting) return setLate(false)
    const timer = setTimeout(() => setLate(true), LATE_MS)
    return () => clearTimeout(timer)
  }, [waiting])
  return late
}
