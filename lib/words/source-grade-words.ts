import type { Reliability } from '../codebook/codebook'
import type { SourceGrade } from '../codebook/source-grade'

/** The terms of the Admiralty code (AJP-2.1) for a source. */
const RELIABILITY: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'of a reliability that cannot be judged',
}

/** The terms of the Admiralty code for information. */
const CREDIBILITY: Readonly<Record<SourceGrade['credibility'], string>> = {
  1: 'confirmed by independent sources',
  2: 'probably true',
  3: 'possibly true',
}

/** What a grade means: "the best source is usually reliable (B); the record is probably true (2)". */
export function gradeWords({ reliability, credibility }: Pick<SourceGrade, 'reliability' | 'credibility'>) {
  return `the best source is ${RELIABILITY[reliability]} (${reliability}); the record is ${CREDIBILITY[credibility]} (${credibility})`
}
