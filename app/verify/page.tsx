import type { Metadata } from 'next'
import type { SearchParams } from 'nuqs/server'
import { Footer } from '@/app/_site/footer'
import { Header } from '@/app/_site/header'
import { formatDay } from '@/lib/chart/format'
import { AlteredError, getDataset, openSnapshot } from '@/lib/data/server'
import { parseDay } from '@/lib/event/day'
import { findSnapshotCode } from '@/lib/snapshot/find-snapshot-code'
import { type Checked, checkedSnapshot, NO_CODE, told } from './answer'
import { VerifyDesk } from './verify-desk'

export const metadata: Metadata = {
  title: 'Check a chart',
  description: 'Find out whether a link or a picture shows what was frozen here, unchanged.',
}

/** More than any link of ours; what is longer is not looked through. */
const MOST_CHARACTERS = 2000

export default async function VerifyPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { code } = await searchParams
  const asked = typeof code === 'string' ? code.trim().slice(0, MOST_CHARACTERS) : ''
  const { facts } = await getDataset()
  return (
    <>
      <Header />
      <main id="content" className="page">
        <h1 className="headline pt-5 md:pt-7">Check a chart</h1>
        <p className="mt-2 max-w-prose">
          Find out whether a link or a picture shows what was frozen here, unchanged. A code is computed from
          all that it stands for, so a single changed byte gives another code.
        </p>
        <VerifyDesk
          code={asked}
          first={asked === '' ? null : await check(asked, facts.dataVersion)}
          today={facts.dataVersion}
        />
      </main>
      <Footer facts={facts} />
    </>
  )
}

/** The server's own answer, for readers without a script. */
async function check(asked: string, today: string): Promise<Checked> {
  const id = findSnapshotCode(asked)
  if (id === null) return told({ kind: 'not-ours', why: NO_CODE, mentions: null })
  try {
    const opened = await openSnapshot(id)
    if (!opened) return told({ kind: 'not-ours', why: `No snapshot has the code ${id}.`, mentions: null })
    if (opened.kind === 'tombstone') {
      const day = formatDay(parseDay(opened.removedAt.slice(0, 10)))
      return told({ kind: 'removed', why: `Snapshot ${id} was removed on ${day}: ${opened.why}` })
    }
    // Opening has computed the hash already, and refuses content that has another code.
    const { hash, snapshot } = opened
    const verdict = snapshot.view.dataVersion === today ? 'matches' : 'older-data'
    return checkedSnapshot({ verdict, id, hash, snapshot }, 'server')
  } catch (error) {
    if (error instanceof AlteredError)
      return told({ kind: 'altered', what: 'snapshot', id, says: [error.message] })
    throw error
  }
}
