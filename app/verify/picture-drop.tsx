'use client'

import { type DragEvent, useState } from 'react'

/** Where a picture is chosen or dropped. */
export function PictureDrop({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false)

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }

  return (
    <div>
      <label
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`block border border-dashed px-4 py-3 noscript:hidden has-focus-visible:outline-2 has-focus-visible:outline-focus ${over ? 'border-ink bg-mark' : 'border-edge'}`}
      >
        <span className="font-medium">A picture</span>
        <span className="block text-soft text-sm">
          Choose a PNG or SVG made here, or drop it on this field.
        </span>
        <input
          type="file"
          accept="image/png,image/svg+xml,.png,.svg"
          className="mt-2 block w-full text-sm file:control file:mr-3"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            if (file) onFile(file)
            // Choosing the same file again, perhaps changed meanwhile, asks again.
            event.currentTarget.value = ''
          }}
        />
      </label>
      <noscript>
        <p className="text-soft text-sm">
          To check a picture file this page needs JavaScript. Without it, type the code that stands under the
          picture.
        </p>
      </noscript>
    </div>
  )
}
