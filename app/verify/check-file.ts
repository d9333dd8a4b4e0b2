import { absoluteParams, serializeChart } from '@/lib/ask/chart-url'
import { parseDay } from '@/lib/event/day'
import { pictureAddress } from '@/lib/picture/picture-address'
import type { PictureFacts } from '@/lib/picture/picture-facts'
import type { PictureVerdict } from '@/lib/picture/verify-picture'
import { type Answer, type Checked, told } from './answer'
import { refusal } from './check-code'

/** Most bytes of a picture the server reads. */
const MOST_BYTES = 4 * 1024 * 1024

type Verdict = PictureVerdict & { readonly says: readonly string[] }

/** Why a file is not worth sending; null when it is. */
export function whyNotSent(file: Pick<File, 'size'>): string | null {
  if (file.size === 0) return 'The file is empty.'
  return file.size > MOST_BYTES ? 'The file is larger than 4 MB; none of our pictures is.' : null
}

/** Has the server draw the picture again that a file says it is, and compare the two byte for byte. */
export async function checkFile(file: File, facts: PictureFacts | null): Promise<Checked> {
  const response = await fetch('/api/v1/verify', {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  })
  if (!response.ok) return told(await refusal(response, facts?.id ?? null))
  const verdict: Verdict = await response.json()
  const answer = answerOf(verdict)
  return { answer, kept: null, picture: answer.kind === 'not-ours' || !facts ? null : pictureOf(facts) }
}

function answerOf(verdict: Verdict): Answer {
  const { says } = verdict
  switch (verdict.verdict) {
    case 'matches':
    case 'older-data': {
      const { id, dataVersion } = verdict.facts
      return { kind: verdict.verdict, what: 'file', id, dataVersion, proof: null }
    }
    case 'altered':
      return { kind: 'altered', what: 'file', id: verdict.facts.id, says }
    case 'cannot-tell':
      return { kind: 'cannot-tell', id: verdict.facts.id, why: CANNOT_TELL[verdict.reason], says }
    case 'not-ours': {
      const mentions = verdict.reason === 'no-facts' ? verdict.mentions : null
      return { kind: 'not-ours', why: NOT_OURS[verdict.reason], mentions }
    }
  }
  verdict satisfies never
}

const CANNOT_TELL = {
  'earlier-drawing':
    'An earlier version of our drawing made it, which can no longer be repeated byte for byte.',
  'unsaved-data': 'It shows data that have changed since, and nobody froze that view.',
}
const NOT_OURS = {
  'no-facts':
    'The file carries none of the facts that our PNG and SVG files carry. Screenshots and files that another program saved again lose them: check the code printed in the picture instead.',
  'unknown-snapshot': 'It names a code that nobody saved here.',
}

/** Address of the picture as it should be. */
function pictureOf({ id, spec, size, theme, qr, words }: PictureFacts): string {
  if (id !== null) return pictureAddress(id, 'png', { size, theme, qr, words })
  const { from, to, by, domains, tone, happened = null, thread = null } = spec
  const { lines, parts, weights = null, known = null } = spec
  const params = absoluteParams(
    { from: parseDay(from), to: parseDay(to) },
    { by, domains: [...domains], tone, happened },
    null,
    thread,
  )
  const line = { lines: [...(lines ?? [])], parts: parts ?? null, w: weights, known }
  return `${serializeChart('/api/v1/chart.png', { ...params, ...line })}&${new URLSearchParams({ size, theme })}`
}
