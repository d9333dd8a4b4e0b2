'use client'

import { Description, Title } from 'radix-ui/dialog'
import { useState } from 'react'
import { CopyField } from '@/app/_site/copy-field'
import { ALL_LAYERS } from '@/lib/chart/layers'
import { altTextOf } from '@/lib/cite/alt-text'
import { DEFAULT_PICTURE_SIZE } from '@/lib/picture/sizes'
import { fits } from './draft-length'
import { Freeze, useFreeze } from './freeze'
import { FreezeDraftFields } from './freeze-draft'
import { type Kind, KindField } from './kind-field'
import { Preview } from './preview'
import { ShareFiles } from './share-files'
import { SharePicture } from './share-picture'
import { ShareWords } from './share-words'
import { EMPTY_DRAFT, fileLinks, liveLink, type PictureStyle, type Shared } from './shared-view'

const PLAIN: PictureStyle = { size: DEFAULT_PICTURE_SIZE, theme: 'light', qr: false, words: false }

/** A link, frozen or live, beside its picture and files. */
export function ShareContent({ shared }: { shared: Shared }) {
  const [kind, setKind] = useState<Kind>('frozen')
  const [style, setStyle] = useState(PLAIN)
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  const freeze = useFreeze(shared)
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
          <KindField kind={kind} onKind={setKind} />
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
            <Preview src={links.png} size={style.size} alt={view.altText} />
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
