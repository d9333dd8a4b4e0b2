import type { DayStep } from '@/lib/chart/day-steps'

/** What a key means while the chart has the focus. */
export type KeyAction =
  | { readonly kind: 'move'; readonly step: DayStep; readonly way: 1 | -1 }
  | { readonly kind: 'bound'; readonly edge: 'from' | 'to' }
  /** 0 is the whole record, 1 the first preset. */
  | { readonly kind: 'preset'; readonly number: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'escape' }

type Pressed = {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Reads a key press; null for keys that are the browser's or mean nothing here. */
export function keyAction({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): KeyAction | null {
  if (ctrlKey || metaKey || altKey) return null
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return { kind: 'move', step: shiftKey ? 'month' : 'step', way: 1 }
    case 'ArrowLeft':
    case 'ArrowDown':
      return { kind: 'move', step: shiftKey ? 'month' : 'step', way: -1 }
    case 'PageUp':
      return { kind: 'move', step: 'month', way: 1 }
    case 'PageDown':
      return { kind: 'move', step: 'month', way: -1 }
    case 'End':
      return { kind: 'move', step: 'end', way: 1 }
    case 'Home':
      return { kind: 'move', step: 'end', way: -1 }
    case 'm':
    case 'M':
      return { kind: 'move', step: 'milestone', way: shiftKey ? -1 : 1 }
    case 'e':
    case 'E':
      return { kind: 'move', step: 'event', way: shiftKey ? -1 : 1 }
    case '[':
      return { kind: 'bound', edge: 'from' }
    case ']':
      return { kind: 'bound', edge: 'to' }
    case 'Enter':
      return { kind: 'open' }
    case 'Escape':
      return { kind: 'escape' }
    default:
      return /^\d$/.test(key) ? { kind: 'preset', number: Number(key) } : null
  }
}
