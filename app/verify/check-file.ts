import type { VerdictJson } from '@/lib/api/verify'
import { between } from '@/lib/ask/chart-request'
import { textsOfLine } from '@/lib/ask/line'
import { pictureAddress } from '@/lib/ask/picture-address'
import { addressOf, printTexts } from '@/lib/ask/print-address'
import { PICTURE } from '@/lib/ask/sets'
import { parseDay } from '@/lib/event/day'
import { MOST_PICTURE_BYTES } from '@/lib/picture/most-bytes'
import type { PictureFacts } from '@/lib/picture/picture-facts'
import { selectionIn } from '@/lib/tension/selection'
import { type Answer, type Checked, told } from './answer'
import { refusal } from './check-code'

/** Why a file is not worth sending; null when it is. */
export function whyNotSent(file: Pick<File, 'size'>): string | null {
  if (file.size === 0) return 'The file is empty.'
  return file.size > MOST_PICTURE_BYTES ? 'The file is larger than 4 MB; none of our pictures is.' : null
}

/** Has the server draw the picture again that a file says it is, and compare the two byte for byte. */
export async function checkFile(file: File, facts: PictureFacts | null): Promise<Checked> {
  const response = await fetch('/api/v1/verify', {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  })
  if (!response.ok) return told(await refusal(response, facts?.id ?? null))
  const verdict: VerdictJson = await response.json()
  const answer = answerOf(verdict)
  return { answer, kept: null, picture: answer.kind === 'not-ours' || !facts ? null : pictureOf(facts) }
}

function answerOf(verdict: VerdictJson): Answer {
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
  const asked = {
    days: between({ from: parseDay(spec.from), to: parseDay(spec.to) }),
    selection: selectionIn(spec),
    thread: spec.thread ?? null,
    style: { size, theme },
  }
  return addressOf('/api/v1/chart.png', { ...printTexts(PICTURE, asked), ...textsOfLine(spec) })
}
