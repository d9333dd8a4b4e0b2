'use client'

import { useEffect, useState } from 'react'

type Found = 'server' | 'verified' | 'differs' | 'unreachable'

/** Hexadecimal characters of the hash that are printed; the rest is in the title. */
const START = 16

/** Fetches the snapshot once more and computes its code in the reader's own browser. */
export function Verified({ id, hash }: { id: string; hash: string }) {
  const [found, setFound] = useState<Found>('server')
  useEffect(() => {
    let wanted = true
    check(id, hash).then(
      (result) => wanted && setFound(result),
      () => wanted && setFound('unreachable'),
    )
    return () => {
      wanted = false
    }
  }, [id, hash])
  return (
    <p
      role="status"
      data-verified={found}
      className={`mt-1 text-sm ${found === 'differs' ? 'text-warn' : 'text-soft'}`}
    >
      {SAYS[found]} ·{' '}
      <span title={hash} className="whitespace-nowrap">
        SHA-256 {hash.slice(0, START)}…
      </span>{' '}
      ·{' '}
      <a className="link whitespace-nowrap" href={`/verify?code=${id}`}>
        How to check
      </a>
    </p>
  )
}

const SAYS: Readonly<Record<Found, string>> = {
  server: 'Checked by the server against its code',
  verified: 'Verified: recomputed in your browser',
  differs: 'Differs: what your browser received does not have this code',
  unreachable: 'Checked by the server; your browser could not load it to check again',
}

async function check(id: string, hash: string): Promise<Found> {
  const [{ verifySnapshot }, answer] = await Promise.all([
    import('@/lib/snapshot/verify-snapshot'),
    fetch(`/api/v1/snapshots/${id}.json`),
  ])
  if (!answer.ok) return 'unreachable'
  const verdict = verifySnapshot({ claimedId: id, json: await answer.text(), today: '' })
  return 'hash' in verdict && verdict.hash === hash ? 'verified' : 'differs'
}
