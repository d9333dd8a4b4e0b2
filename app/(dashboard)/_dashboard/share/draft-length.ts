import { NOTE_LENGTH, TITLE_LENGTH } from '@/lib/snapshot/plain-text'
import type { FreezeDraft } from './shared-view'

/** Characters of a text as they are kept: without the space around it, a sign made of two units as one. */
export function lengthOf(text: string): number {
  return [...text.trim()].length
}

/** Whether the words are short enough to be kept. */
export function fits({ title, note }: Pick<FreezeDraft, 'title' | 'note'>): boolean {
  return lengthOf(title) <= TITLE_LENGTH && lengthOf(note) <= NOTE_LENGTH
}
