import type { Registries } from './check-registries'
import type { Draft } from './draft'
import type { Event } from './event'
import type { Finding } from './finding'

/** Notes a problem at a path of the record. */
export type Say = (path: Finding['path'], found: string, expected: string, fix: string) => void

/** A rule of a single record, against the registries. It passes over parts that could not be read. */
export type Rule = (event: NonNullable<Draft<Event>>, registries: Registries, say: Say) => void
