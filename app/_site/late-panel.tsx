'use client'

import { ChevronDown } from 'lucide-react'
import { type ComponentType, createElement, type ReactNode, useId, useState } from 'react'

/** A button with a panel whose script is fetched when a reader first reaches for it. */
export function LatePanel<Props extends object>({
  label,
  name,
  chosen,
  className,
  load,
  props,
}: {
  label: ReactNode
  /** Of the panel, for those who hear it. */
  name: string
  /** Whether something in it is other than at first. */
  chosen: boolean
  className: string
  load: () => Promise<ComponentType<Props>>
  props: Props
}) {
  const id = useId()
  const [Panel, setPanel] = useState<ComponentType<Props> | null>(null)
  const [failed, setFailed] = useState(false)
  // A failure here is met again, and told, when the button is pressed.
  const prepare = () => void load().catch(() => undefined)
  const show = () => {
    setFailed(false)
    load().then(
      (loaded) => setPanel(() => loaded),
      () => setFailed(true),
    )
  }
  return (
    <>
      <button
        type="button"
        className={`control tabular-nums ${chosen ? 'border-ink bg-mark font-medium' : ''}`}
        popoverTarget={id}
        aria-haspopup="dialog"
        onPointerEnter={prepare}
        onFocus={prepare}
      >
        {label}
        <ChevronDown size={16} aria-hidden="true" className="text-soft" />
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={name}
        className={`panel p-4 ${className}`}
        onToggle={({ newState }) => newState === 'open' && show()}
      >
        {Panel ? (
          createElement(Panel, props)
        ) : (
          <p role="status" className="text-sm text-soft">
            {failed ? `${name} did not load; close this and press again.` : 'Loading'}
          </p>
        )}
        <div className="mt-3 flex justify-end border-rule border-t pt-3">
          <button type="button" className="control" popoverTarget={id} popoverTargetAction="hide">
            Done
          </button>
        </div>
      </div>
    </>
  )
}
