import type { Dataset } from '@/lib/data/server'

/** What each block of the method page is given. */
export type BlockProps = { readonly dataset: Dataset }
