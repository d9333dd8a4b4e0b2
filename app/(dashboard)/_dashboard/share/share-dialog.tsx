'use client'

import { X } from 'lucide-react'
import Image from 'next/image'
import { Close, Content, Description, Overlay, Portal, Root, Title } from 'radix-ui/dialog'
import { useState } from 'react'
import { CopyField } from '@/app/_site/copy-field'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { altTextOf } from '@/lib/cite/alt-text'
import { DEFAULT_PICTURE_SIZE, PICTURE_SIZES } from '@/lib/picture/sizes'
import { fits } from './draft-length'
import { Freeze, useFreeze } from './freeze'
import { FreezeDraftFields } from './freeze-draft'
import { ShareFiles } from './share-files'
import { SharePicture } from './share-picture'
import { ShareWords } from './share-words'
import { EMPTY_DRAFT, fileLinks, liveLink, type PictureStyle, type Shared } from './shared-view'

const PLAIN: PictureStyle = { size: DEFAULT_PICTURE_SIZE, theme: 'light', qr: false, words: false }
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
  const [style, setStyle] = useState(PLAIN)
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  const freeze = useFreeze(shared)
  const { width, height } = PICTURE_SIZES[style.size]
  const { view } = shared
  const id = kind === 'frozen' ? (freeze.data?.id ?? null) : null
  const links = fileLinks(shared, id, style, kind === 'frozen' ? draft.layers : ALL_LAYERS)
  const { origin } = window.location
  const live = liveLink(`${origin}/`, shared)
  const link = kind === 'live' ? live : id === null ? null : `${origin}/s/${id}`

  return (
    <>
      <div className="border-rule border-b px-5 py-4 pr-14">
        <Title className="font-semibold text-lg">Share this view</Title>
        <Description className="text-soft text-sm">
          {view.title}. {view.subtitle}
        </Description>
      </div>
      <div className="grid gap-x-6 gap-y-5 p-5 sm:grid-cols-2">
        <div className="grid min-w-0 content-start gap-5">
          <fieldset className="grid gap-2">
            <legend className="sr-only">Frozen or live</legend>
            {KINDS.map((option) => (
              <label key={option.kind} className="grid grid-cols-[auto_1fr] gap-x-3 pointer-coarse:min-h-11">
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
          {kind === 'live' ? (
            <CopyField label="Link" text={live} rows={2} />
          ) : (
            <>
              <FreezeDraftFields
                draft={draft}
                ranged={view.kind === 'index'}
                onDraft={(changed) => {
                  setDraft(changed)
                  // What was saved is something else; it stays, and this can be saved too.
                  freeze.reset()
                }}
              />
              <Freeze freeze={freeze} draft={draft} ready={fits(draft)} />
            </>
          )}
          {link === null ? null : <ShareWords shared={shared} link={link} id={id} />}
        </div>
        <div className="grid min-w-0 content-start gap-5">
          <figure className="grid gap-3">
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
            <ShareFiles
              style={style}
              onStyle={setStyle}
              links={links}
              frozen={id !== null}
              titled={draft.title.trim() !== ''}
            >
              <SharePicture png={links.png} title={view.title} link={link} />
            </ShareFiles>
          </figure>
          <CopyField label="Alt text" text={altTextOf(shared)} rows={5} />
        </div>
      </div>
    </>
  )
}
