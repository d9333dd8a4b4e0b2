'use client'

import { Download } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Segmented } from '@/app/_site/segmented'
import { isPictureSize, PICTURE_SIZES } from '@/lib/picture/sizes'
import type { PictureStyle } from './shared-view'

const THEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

/** Size and colours of the picture, what else is in it, and the picture, drawing and data to keep. */
export function ShareFiles({
  style,
  onStyle,
  links,
  frozen,
  titled,
  children,
}: {
  style: PictureStyle
  onStyle: (style: PictureStyle) => void
  links: { readonly png: string; readonly svg: string; readonly csv: string }
  /** Whether the files are of a frozen view: only these can carry a code, or words of the sharer. */
  frozen: boolean
  /** Whether the sharer gave a title. */
  titled: boolean
  /** What else can be done with the picture. */
  children: ReactNode
}) {
  const id = useId()
  const { size, theme } = style
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <label htmlFor={id} className="sr-only">
          Size of the picture
        </label>
        <select
          id={id}
          className="control"
          value={size}
          onChange={(event) => {
            if (isPictureSize(event.target.value)) onStyle({ ...style, size: event.target.value })
          }}
        >
          {Object.entries(PICTURE_SIZES).map(([name, { purpose, width, height }]) => (
            <option key={name} value={name}>
              {purpose}, {width} × {height}
            </option>
          ))}
        </select>
        <Segmented
          legend="Colours of the picture"
          segments={THEMES}
          value={theme}
          onChange={(chosen) => onStyle({ ...style, theme: chosen })}
        />
      </div>
      {frozen ? (
        <div className="flex flex-wrap gap-x-5 text-sm">
          <Tick label="QR code of the link" on={style.qr} onChange={(qr) => onStyle({ ...style, qr })} />
          {titled ? (
            <Tick label="Your title" on={style.words} onChange={(words) => onStyle({ ...style, words })} />
          ) : null}
        </div>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {(['png', 'svg', 'csv'] as const).map((format) => (
          <a key={format} href={links[format]} download className="control">
            <Download size={16} aria-hidden="true" />
            {format.toUpperCase()}
          </a>
        ))}
        {children}
      </div>
    </div>
  )
}

function Tick({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className="flex items-center gap-2 py-1 pointer-coarse:min-h-11">
      <input
        type="checkbox"
        className="size-4 accent-ink"
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  )
}
