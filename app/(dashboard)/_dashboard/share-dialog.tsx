'use client'

import { X } from 'lucide-react'
import Image from 'next/image'
import { Close, Content, Description, Overlay, Portal, Root, Title } from 'radix-ui/dialog'
import { useState } from 'react'
import { PICTURE_SIZES, type PictureSizeName } from '@/lib/snapshot/sizes'
import { CopyField } from './copy-field'
import { Freeze, useFreeze } from './freeze'
import { ShareFiles } from './share-files'
import { fileLinks, liveLink, type PictureTheme, type Shared } from './shared-view'

const KINDS = [
  { kind: 'frozen', label: 'Frozen', means: 'Stays exactly like this, for articles and papers.' },
  { kind: 'live', label: 'Live', means: 'Shows the same choices with the data of the day it is opened.' },
] as const

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

function ShareContent({ shared }: { shared: Shared }) {
  const [kind, setKind] = useState<'frozen' | 'live'>('frozen')
  const [size, setSize] = useState<PictureSizeName>('card')
  const [theme, setTheme] = useState<PictureTheme>('light')
  const freeze = useFreeze(shared)
  const { width, height } = PICTURE_SIZES[size]
  const { view } = shared
  const links = fileLinks(shared, kind === 'frozen' ? (freeze.data?.id ?? null) : null, size, theme)
  const live = liveLink(window.location.origin, shared)
  const link = kind === 'live' ? live : freeze.data ? `${window.location.origin}/s/${freeze.data.id}` : null

  return (
    <>
      <div className="border-rule border-b px-5 py-4 pr-14">
        <Title className="font-semibold text-lg">Share this view</Title>
        <Description className="text-soft text-sm">
          {view.title}. {view.subtitle}
        </Description>
      </div>
      <div className="grid gap-x-6 gap-y-5 p-5 sm:grid-cols-2">
        <div className="grid content-start gap-5">
          <fieldset className="grid gap-2">
            <legend className="sr-only">Frozen or live</legend>
            {KINDS.map((option) => (
              <label key={option.kind} className="grid grid-cols-[auto_1fr] gap-x-3">
                <input
                  type="radio"
                  name="kind"
                  className="mt-1 size-4 accent-ink"
                  checked={kind === option.kind}
                  onChange={() => setKind(option.kind)}
                />
                <span className="font-medium">{option.label}</span>
                <span className="col-start-2 text-soft text-sm">{option.means}</span>
              </label>
            ))}
          </fieldset>
          {kind === 'live' ? <CopyField label="Link" text={live} rows={2} /> : <Freeze freeze={freeze} />}
          {link !== null && 'share' in navigator ? (
            <button
              type="button"
              className="control justify-self-start"
              onClick={() => void navigator.share({ title: view.title, url: link }).catch(() => undefined)}
            >
              Send with this device…
            </button>
          ) : null}
        </div>
        <figure className="grid content-start gap-3 sm:row-span-2">
          <div className="grid aspect-4/3 place-items-center bg-sheet p-2">
            <Image
              unoptimized
              src={links.png}
              width={width}
              height={height}
              alt={view.altText}
              className="max-h-full w-auto max-w-full border border-rule object-contain"
            />
          </div>
          <ShareFiles size={size} theme={theme} links={links} onSize={setSize} onTheme={setTheme} />
        </figure>
        <CopyField label="Alt text" text={view.altText} rows={5} />
      </div>
    </>
  )
}
