import type { Dataset } from '../record/dataset'
import { frozenView } from '../record/freeze'
import { lineOfSpec } from '../record/line-spec'
import type { Snapshot, SnapshotSpec, SnapshotWords } from '../snapshot/snapshot'
import { selectionIn } from '../tension/selection'
import { drawnRange } from './range-overlay'

/** Freezes what a reader sees now; waits for the range where it is part of the picture. */
export async function freezeView(
  dataset: Dataset,
  spec: SnapshotSpec,
  words: SnapshotWords = null,
): Promise<Snapshot> {
  const drawn = { selection: selectionIn(spec), line: lineOfSpec(dataset, spec) }
  return frozenView(dataset, spec, words, await drawnRange(dataset, drawn, spec.range))
}
