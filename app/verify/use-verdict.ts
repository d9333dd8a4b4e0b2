'use client'

import { useEffect, useRef, useState } from 'react'
import type { PictureFacts } from '@/lib/picture/picture-facts'
import { readPictureFacts } from '@/lib/picture/read-picture-facts'
import { findSnapshotCode } from '@/lib/snapshot/find-snapshot-code'
import { type Checked, NO_CODE, told } from './answer'
import { checkCode } from './check-code'
import { checkFile, whyNotSent } from './check-file'

/** A file under check: what it shows, and what it says about itself. */
type Given = { readonly name: string; readonly url: string; readonly facts: PictureFacts | null }

/**
 * What was asked about a code or a file, and the answer as far as it is there.
 *
 * @param code what the address asks about
 * @param first the server's answer to it
 * @param today version of today's data
 */
export function useVerdict(code: string, first: Checked | null, today: string) {
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

  function askCode(text: string) {
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

  return { checked, busy, given, askCode, askFile }
}
