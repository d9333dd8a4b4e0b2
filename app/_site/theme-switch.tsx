'use client'

import { useTheme } from 'next-themes'
import { useSyncExternalStore } from 'react'

const THEMES = {
  system: { label: 'Theme of this device', next: 'light', half: 'M12 4a8 8 0 0 1 0 16Z' },
  light: { label: 'Light theme', next: 'dark', half: '' },
  dark: { label: 'Dark theme', next: 'system', half: 'M12 4a8 8 0 0 1 0 16 8 8 0 0 1 0-16Z' },
} as const

const never = () => () => {}

/** One button through the three themes: the device's, light, dark; its disc is half, not or all filled. */
export function ThemeSwitch() {
  const { theme, setTheme } = useTheme()
  // The server cannot know a reader's stored choice; it paints the default until the page is live.
  const live = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const current = live && (theme === 'light' || theme === 'dark') ? theme : 'system'
  const { label, next, half } = THEMES[current]
  return (
    <button
      type="button"
      className="grid size-11 place-items-center text-soft hover:text-ink"
      onClick={() => setTheme(next)}
      title={`${label}. Press for: ${THEMES[next].label.toLowerCase()}`}
      aria-label={`${label}. Change to ${THEMES[next].label.toLowerCase()}`}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="1.75" />
        <path d={half} fill="currentColor" />
      </svg>
    </button>
  )
}
