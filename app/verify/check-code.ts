import { verifySnapshot } from '@/lib/snapshot/verify-snapshot'
import { type Checked, checkedSnapshot, told } from './answer'

/** Fetches what is kept under a code and computes its hash here, in the reader's browser. */
export async function checkCode(id: string, today: string): Promise<Checked> {
  const response = await fetch(`/api/v1/snapshots/${id}.json`, { cache: 'no-store' })
  if (response.ok) {
    // As text: the numbers are read by the same parser that the hash was made with.
    return checkedSnapshot(verifySnapshot({ claimedId: id, json: await response.text(), today }), 'browser')
  }
  return told(await refusal(response, id))
}

/** What a refused request means to the reader. */
export async function refusal(response: Response, id: string | null) {
  const why = await messageOf(response)
  if (response.status === 404) return { kind: 'not-ours', why, mentions: null } as const
  if (response.status === 410) return { kind: 'removed', why } as const
  if (why.includes('altered in the store'))
    return { kind: 'altered', what: 'snapshot', id, says: [why] } as const
  return { kind: 'failed', why } as const
}

async function messageOf(response: Response): Promise<string> {
  try {
    const { error } = await response.json()
    return String(error.message)
  } catch {
    return `the server answered ${response.status}`
  }
}
