'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { ChartFigure } from '@/app/_chart/chart-figure'
import { SharersWords } from '@/app/_snapshot/sharers-words'
import type { PictureFacts } from '@/lib/picture/picture-facts'
import { readPictureFacts } from '@/lib/picture/read-picture-facts'
import { findSnapshotCode } from '@/lib/snapshot/find-snapshot-code'
import { type Checked, NO_CODE, told } from './answer'
import { AnswerPanel } from './answer-panel'
import { checkCode } from './check-code'
import { checkFile, whyNotSent } from './check-file'
import { CodeForm } from './code-form'
import { PictureDrop } from './picture-drop'
import { PicturePair } from './picture-pair'

/** A file under check: what it shows, and what it says about itself. */
type Given = { readonly name: string; readonly url: string; readonly facts: PictureFacts | null }

/**
 * Where a reader brings a code or a file. Without a script the form still leads to the server's answer.
 *
 * @param code what the address asks about
 * @param first the server's answer to it
 * @param today version of today's data
 */
export function VerifyDesk({ code, first, today }: { code: string; first: Checked | null; today: string }) {
  const [checked, setChecked] = useState(first)
  const [busy, setBusy] = useState(false)
  const [given, setGiven] = useState<Given | null>(null)
  const run = useRef(0)

  useEffect(() => {
    if (given) return () => URL.revokeObjectURL(given.url)
  }, [given])

  // What the server answered to the address is found out again by the reader's own machine.
  const sent = first?.kept ? findSnapshotCode(code) : null
  useEffect(() => {
    if (sent === null) return
    const mine = run.current
    checkCode(sent, today).then(
      (found) => mine === run.current && setChecked(found),
      // The server's answer stands.
      () => undefined,
    )
  }, [sent, today])

  /** Shows an answer unless a later question was asked meanwhile. */
  async function show(find: () => Promise<Checked>) {
    run.current += 1
    const mine = run.current
    setBusy(true)
    setChecked(null)
    const found = await find().catch(() =>
      told({ kind: 'failed', why: 'The site could not be reached. Check the connection and try again.' }),
    )
    if (mine !== run.current) return
    setBusy(false)
    setChecked(found)
  }

  function askCode(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('code') ?? '')
    const id = findSnapshotCode(text)
    setGiven(null)
    window.history.replaceState(null, '', `/verify?${new URLSearchParams({ code: id ?? text })}`)
    void show(async () =>
      id === null ? told({ kind: 'not-ours', why: NO_CODE, mentions: null }) : checkCode(id, today),
    )
  }

  function askFile(file: File) {
    void show(async () => {
      const bad = whyNotSent(file)
      if (bad) return told({ kind: 'failed', why: bad })
      const facts = readPictureFacts(new Uint8Array(await file.arrayBuffer()))
      setGiven({ name: file.name, url: URL.createObjectURL(file), facts })
      return checkFile(file, facts)
    })
  }

  return (
    <>
      <div className="mt-6 grid gap-6 md:grid-cols-2">
        <CodeForm code={code} onSubmit={askCode} />
        <PictureDrop onFile={askFile} />
      </div>
      <section aria-label="Answer" aria-live="polite" className="mt-8">
        {busy ? <p className="loading-bar pt-3 text-soft">Checking…</p> : null}
        {checked ? <AnswerPanel answer={checked.answer} /> : null}
      </section>
      {checked && given ? <PicturePair given={given} picture={checked.picture} /> : null}
      {checked?.kept ? (
        <section aria-labelledby="redrawn-title" className="mt-8">
          <h2 id="redrawn-title" className="font-semibold text-xl">
            {checked.kept.view.title}
          </h2>
          <p className="text-soft text-sm">{checked.kept.view.subtitle} · drawn again from what is kept</p>
          {checked.kept.words ? <SharersWords words={checked.kept.words} /> : null}
          <div className="mt-3 max-w-[54rem]">
            <ChartFigure view={checked.kept.view} idPrefix="redrawn" />
          </div>
        </section>
      ) : null}
    </>
  )
}
