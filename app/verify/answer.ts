import type { ChartView } from '@/lib/chart/view'
import type { Snapshot } from '@/lib/snapshot/snapshot'
import type { SnapshotVerdict } from '@/lib/snapshot/verify-snapshot'

export type Proof = { readonly hash: string; readonly by: 'browser' | 'server' }

/** What a check found, as the page says it. */
export type Answer =
  | {
      readonly kind: 'matches' | 'older-data'
      /** What was checked: the kept chart itself, or a file that shows it. */
      readonly what: 'snapshot' | 'file'
      readonly id: string | null
      readonly dataVersion: string
      /** SHA-256 of the kept content and who computed it; null for a file. */
      readonly proof: Proof | null
    }
  | {
      readonly kind: 'altered'
      readonly what: 'snapshot' | 'file'
      readonly id: string | null
      readonly says: readonly string[]
    }
  | {
      readonly kind: 'cannot-tell'
      readonly id: string | null
      readonly why: string
      readonly says: readonly string[]
    }
  | { readonly kind: 'not-ours'; readonly why: string; readonly mentions: string | null }
  | { readonly kind: 'removed'; readonly why: string }
  /** The check itself could not be made. */
  | { readonly kind: 'failed'; readonly why: string }

/** An answer with the chart to show beside it: drawn again from what is kept, or a picture of it. */
export type Checked = {
  readonly answer: Answer
  readonly kept: { readonly view: ChartView; readonly words: Snapshot['words'] } | null
  readonly picture: string | null
}

export const NO_CODE =
  'There is no code of ours in this text. Codes look like 7Q4K-M2XN-9TAB and stand at the end of a link and under every picture.'

/** What a check of a kept chart's content says to a reader. */
export function checkedSnapshot(verdict: SnapshotVerdict, by: Proof['by']): Checked {
  switch (verdict.verdict) {
    case 'matches':
    case 'older-data': {
      const { id, hash, snapshot } = verdict
      const { view, words } = snapshot
      return {
        answer: {
          kind: verdict.verdict,
          what: 'snapshot',
          id,
          dataVersion: view.dataVersion,
          proof: { hash, by },
        },
        kept: { view, words },
        picture: null,
      }
    }
    case 'altered': {
      const { claimedId, computedId } = verdict
      const says = [`what is kept under ${claimedId} has the code ${computedId}`]
      return told({ kind: 'altered', what: 'snapshot', id: claimedId, says })
    }
    case 'not-ours':
      return told({ kind: 'not-ours', why: verdict.reason, mentions: null })
  }
  verdict satisfies never
}

/** An answer without a chart. */
export function told(answer: Answer): Checked {
  return { answer, kept: null, picture: null }
}
