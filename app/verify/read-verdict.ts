import type { SearchParams } from 'nuqs/server'
import { formatDay } from '@/lib/chart/format'
import { AlteredError, getDataset, openSnapshot } from '@/lib/data/server'
import { dayOfMoment } from '@/lib/event/day'
import { findSnapshotCode } from '@/lib/snapshot/find-snapshot-code'
import { type Checked, checkedSnapshot, NO_CODE, told } from './answer'

/** More than any link of ours; what is longer is not looked through. */
const MOST_CHARACTERS = 2000

/** The text an address asks about, and the server's own answer to it, for readers without a script. */
export async function readVerdict(sent: Promise<SearchParams>) {
  const { code } = await sent
  const asked = typeof code === 'string' ? code.trim().slice(0, MOST_CHARACTERS) : ''
  const { facts } = await getDataset()
  return { facts, asked, first: asked === '' ? null : await check(asked, facts.dataVersion) }
}

async function check(asked: string, today: string): Promise<Checked> {
  const id = findSnapshotCode(asked)
  if (id === null) return told({ kind: 'not-ours', why: NO_CODE, mentions: null })
  try {
    const opened = await openSnapshot(id)
    if (!opened) return told({ kind: 'not-ours', why: `No snapshot has the code ${id}.`, mentions: null })
    if (opened.kind === 'tombstone') {
      const day = formatDay(dayOfMoment(opened.removedAt))
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
