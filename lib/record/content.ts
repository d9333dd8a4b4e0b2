import type { Codebook } from '../codebook/codebook'
import type { CodingRun } from '../codebook/coding'
import type { Event } from '../event/event'
import type { Measure } from '../event/measure'
import type {
  Audits,
  Channels,
  Conditions,
  Dyad,
  LoadedWords,
  Milestones,
  Publishers,
  Releases,
} from '../event/registry'
import type { Methodology } from './methodology'

/** A content folder that passed every check. */
export type Content = {
  readonly dyad: Dyad
  readonly codebook: Codebook
  readonly publishers: Publishers
  readonly channels: Channels
  readonly conditions: Conditions
  readonly loadedWords: LoadedWords
  readonly milestones: Milestones
  /** Audits of the record, oldest first; empty when there is no coverage.yaml. */
  readonly audits: Audits
  /** Oldest first; empty when there is no list of releases. */
  readonly releases: Releases
  readonly events: readonly Event[]
  /** By id. */
  readonly measures: readonly Measure[]
  /** Null where the folder has none. */
  readonly methodology: Methodology | null
  readonly codings: readonly CodingRun[]
  /** SHA-256 over all data files but the list of releases, as hex. */
  readonly hash: string
}
