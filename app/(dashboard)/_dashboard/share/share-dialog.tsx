'use client'

import { X } from 'lucide-react'
import { Close, Content, Overlay, Portal, Root } from 'radix-ui/dialog'
import { ShareContent } from './share-content'
import type { Shared } from './shared-view'

/** Everything a reader can take away: a frozen or live link, the picture, the drawing, the data, the words. */
export function ShareDialog({
  shared,
  open,
  onOpenChange,
  onClosed,
}: {
  shared: Shared
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Gives the focus back to where the dialog was opened. */
  onClosed: () => void
}) {
  return (
    <Root open={open} onOpenChange={onOpenChange}>
      <Portal>
        <Overlay className="fixed inset-0 z-40 bg-ink/40 dark:bg-black/60" />
        <Content
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            onClosed()
          }}
          className="fixed inset-x-0 bottom-0 z-50 max-h-[92dvh] overflow-y-auto bg-paper sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[45rem] sm:max-w-[calc(100vw-3rem)] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-xs"
        >
          <ShareContent shared={shared} />
          <Close
            className="absolute top-2 right-2 grid size-11 place-items-center text-soft hover:text-ink"
            aria-label="Close"
          >
            <X size={18} aria-hidden="true" />
          </Close>
        </Content>
      </Portal>
    </Root>
  )
}
