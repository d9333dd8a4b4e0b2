'use client'

import { Share } from 'lucide-react'
import { type ComponentType, useRef, useState } from 'react'
import type { Shared } from './shared-view'

type Dialog = ComponentType<{
  shared: Shared
  open: boolean
  onOpenChange: (open: boolean) => void
  onClosed: () => void
}>

const load = () => import('./share-dialog')

/** Opens the share dialog, whose script is fetched when a reader first reaches for it. */
export function ShareButton({ shared }: { shared: Shared }) {
  const button = useRef<HTMLButtonElement>(null)
  const [Dialog, setDialog] = useState<Dialog | null>(null)
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)

  async function show() {
    try {
      const { ShareDialog } = await load()
      setDialog(() => ShareDialog)
      setOpen(true)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  // A failure here is met again, and told, when the button is pressed.
  const prepare = () => void load().catch(() => undefined)

  return (
    <>
      <span role="status" className={failed ? 'text-warn text-xs' : 'sr-only'}>
        {failed ? 'Share did not load; press again.' : ''}
      </span>
      <button
        ref={button}
        type="button"
        className="control control-main"
        aria-haspopup="dialog"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => void show()}
      >
        <Share size={16} aria-hidden="true" className="hidden sm:block" />
        Share
      </button>
      {Dialog ? (
        <Dialog shared={shared} open={open} onOpenChange={setOpen} onClosed={() => button.current?.focus()} />
      ) : null}
    </>
  )
}
