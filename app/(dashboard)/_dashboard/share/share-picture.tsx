'use client'

import { ImageIcon, Send } from 'lucide-react'
import { useRef, useState } from 'react'
import { canCopyImage, copyImage, fetchPicture } from '@/app/_site/clipboard'
import { CopyButton } from '@/app/_site/copy-button'

const NAME = 'tensiometer.png'

/** Copies the picture, or hands it to the system's share sheet; each only where the browser can. */
export function SharePicture({ png, title, link }: { png: string; title: string; link: string | null }) {
  return (
    <>
      {canCopyImage() ? <CopyButton label="Copy image" icon={ImageIcon} copy={() => copyImage(png)} /> : null}
      {canSendFiles() ? <SendPicture png={png} title={title} link={link} /> : null}
    </>
  )
}

function canSendFiles(): boolean {
  const probe = new File([], NAME, { type: 'image/png' })
  return typeof navigator.share === 'function' && (navigator.canShare?.({ files: [probe] }) ?? false)
}

function SendPicture({ png, title, link }: { png: string; title: string; link: string | null }) {
  const loaded = useRef<{ png: string; file: File } | null>(null)
  const [said, setSaid] = useState('')

  async function send() {
    setSaid('')
    try {
      if (loaded.current?.png !== png)
        loaded.current = { png, file: new File([await fetchPicture(png)], NAME, { type: 'image/png' }) }
      const text = link === null ? title : `${title} ${link}`
      await navigator.share({ files: [loaded.current.file], title, text })
    } catch (error) {
      const name = error instanceof DOMException ? error.name : ''
      if (name === 'AbortError') return
      // The sheet opens only soon after a press; a slow picture is here now and the next press is soon enough.
      setSaid(name === 'NotAllowedError' ? 'Ready: press again' : 'It could not be sent')
    }
  }

  return (
    <span className="inline-flex flex-col">
      <button type="button" className="control" onClick={() => void send()}>
        <Send size={16} aria-hidden="true" />
        Send…
      </button>
      <span role="status" className={said === '' ? 'sr-only' : 'text-warn text-xs'}>
        {said}
      </span>
    </span>
  )
}
