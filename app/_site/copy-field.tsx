'use client'

import { Check, Copy } from 'lucide-react'
import { useId, useRef, useState } from 'react'

/** A text to take along, with a button that copies it. Where the browser refuses, the text is selected instead. */
export function CopyField({ label, text, rows = 1 }: { label: string; text: string; rows?: number }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState<'nothing' | 'copied' | 'selected'>('nothing')

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('copied')
    } catch {
      // Not over https, or not permitted: leave the last step to the reader.
      field.current?.focus()
      field.current?.select()
      setSaid('selected')
    }
  }

  return (
    <div>
      <label htmlFor={id} className="block text-soft text-xs">
        {label}
      </label>
      <div className="mt-1 flex gap-2">
        <textarea
          id={id}
          ref={field}
          readOnly
          rows={rows}
          wrap={rows === 1 ? 'off' : 'soft'}
          value={text}
          className="block w-full min-w-0 resize-none overflow-x-hidden rounded-xs border border-rule bg-sheet px-3 py-1.5 text-sm"
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="control self-start" onClick={() => void copy()}>
          {said === 'copied' ? <Check size={16} aria-hidden="true" /> : <Copy size={16} aria-hidden="true" />}
          {said === 'copied' ? 'Copied' : 'Copy'}
          <span className="sr-only"> {label.toLowerCase()}</span>
        </button>
      </div>
      <p role="status" className={said === 'selected' ? 'mt-1 text-soft text-xs' : 'sr-only'}>
        {said === 'copied'
          ? `${label} copied`
          : said === 'selected'
            ? 'Selected: copy it with your keyboard or menu'
            : ''}
      </p>
    </div>
  )
}
