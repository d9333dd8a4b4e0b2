'use client'

import { Download } from 'lucide-react'
import { useId } from 'react'
import { isPictureSize, PICTURE_SIZES, type PictureSizeName } from '@/lib/snapshot/sizes'
import { Segmented } from './segmented'
import type { PictureTheme } from './shared-view'

const THEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

/** Size and theme of the picture, and the picture, drawing and data to keep. */
export function ShareFiles({
  size,
  theme,
  links,
  onSize,
  onTheme,
}: {
  size: PictureSizeName
  theme: PictureTheme
  links: { readonly png: string; readonly svg: string; readonly csv: string }
  onSize: (size: PictureSizeName) => void
  onTheme: (theme: PictureTheme) => void
}) {
  const id = useId()
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
            if (isPictureSize(event.target.value)) onSize(event.target.value)
          }}
        >
          {Object.entries(PICTURE_SIZES).map(([name, { purpose, width, height }]) => (
            <option key={name} value={name}>
              {purpose}, {width} × {height}
            </option>
          ))}
        </select>
        <Segmented legend="Colours of the picture" segments={THEMES} value={theme} onChange={onTheme} />
      </div>
      <div className="flex flex-wrap gap-2">
        {(['png', 'svg', 'csv'] as const).map((format) => (
          <a key={format} href={links[format]} download className="control">
            <Download size={16} aria-hidden="true" />
            {format.toUpperCase()}
          </a>
        ))}
      </div>
    </div>
  )
}
