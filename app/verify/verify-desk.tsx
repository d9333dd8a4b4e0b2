'use client'

import type { FormEvent } from 'react'
import type { Checked } from './answer'
import { AnswerPanel } from './answer-panel'
import { CodeForm } from './code-form'
import { PictureDrop } from './picture-drop'
import { PicturePair } from './picture-pair'
import { RedrawnChart } from './redrawn-chart'
import { useVerdict } from './use-verdict'

/**
 * Where a reader brings a code or a file. Without a script the form still leads to the server's answer.
 *
 * @param code what the address asks about
 * @param first the server's answer to it
 * @param today version of today's data
 */
export function VerifyDesk({ code, first, today }: { code: string; first: Checked | null; today: string }) {
  const { checked, busy, given, askCode, askFile } = useVerdict(code, first, today)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    askCode(String(new FormData(event.currentTarget).get('code') ?? ''))
  }
  return (
    <>
      <div className="mt-6 grid gap-6 md:grid-cols-2">
        <CodeForm code={code} onSubmit={submit} />
        <PictureDrop onFile={askFile} />
      </div>
      <section aria-label="Answer" aria-live="polite" className="mt-8">
        {busy ? <p className="loading-bar pt-3 text-soft">Checking…</p> : null}
        {checked ? <AnswerPanel answer={checked.answer} /> : null}
      </section>
      {checked && given ? <PicturePair given={given} picture={checked.picture} /> : null}
      {checked?.kept ? <RedrawnChart kept={checked.kept} /> : null}
    </>
  )
}
