import type { ReactNode } from 'react'
import type { MethodBlock } from '@/lib/data/server'
import { Agreement } from './agreement'
import { Balance } from './balance'
import { BenchmarksBlock } from './benchmarks'
import type { BlockProps } from './block-props'
import { Changes } from './changes'
import { CodebookTable } from './codebook-table'
import { ConstantsTable } from './constants-table'
import { CoreInterests } from './core-interests'
import { Grades } from './grades'
import { ModifiersTable } from './modifiers-table'
import { RangeCoverage } from './range-coverage'
import { Reach } from './reach'
import { ReleasesBlock } from './releases'
import { ReliabilityTable } from './reliability-table'
import { Robustness } from './robustness'
import { WeightingsNote } from './weightings-note'
import { WorkedExample } from './worked-example'

/** What stands in place of each `{{name}}` of methodology.md. */
export const BLOCKS: Readonly<Record<MethodBlock, (props: BlockProps) => ReactNode | Promise<ReactNode>>> = {
  agreement: Agreement,
  balance: Balance,
  benchmarks: BenchmarksBlock,
  changes: Changes,
  codebook: CodebookTable,
  constants: ConstantsTable,
  'core-interests': CoreInterests,
  grades: Grades,
  modifiers: ModifiersTable,
  'range-coverage': RangeCoverage,
  reach: Reach,
  releases: ReleasesBlock,
  reliability: ReliabilityTable,
  robustness: Robustness,
  weightings: WeightingsNote,
  'worked-example': WorkedExample,
}
