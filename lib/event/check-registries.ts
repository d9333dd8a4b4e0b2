import type { Draft } from './draft'
import type { Finding } from './finding'
import { nearestName } from './nearest-name'
import type { Channels, Conditions, Dyad, LoadedWords, Milestones, Publishers } from './registry'

/** The parts of a codebook that records and registries refer to. */
type CodebookNames = {
  readonly groups: { readonly [id: string]: string }
  readonly classes: {
    readonly [id: string]: {
      readonly standing: string | null
      readonly group: string
      readonly polarity: string
      readonly base: number
      readonly cuts: boolean
    }
  }
  readonly modifiers: {
    readonly [name: string]: {
      readonly values: readonly { readonly points: number }[]
      readonly notFor: readonly string[]
    }
  }
  readonly reliability: { readonly [kind: string]: string }
  readonly instruments: { readonly [id: string]: { readonly label: string; readonly domain: string } }
  readonly reciprocity?:
    | {
        readonly points: number
        readonly over: number
        readonly force: readonly string[]
        readonly visits: readonly string[]
      }
    | undefined
}

/** The registries of a content folder, as far as they could be read; undefined where nothing could. */
export type Registries = {
  readonly dyad: Draft<Dyad>
  readonly codebook: Draft<CodebookNames>
  readonly publishers: Draft<Publishers>
  readonly channels: Draft<Channels>
  readonly conditions: Draft<Conditions>
  readonly loadedWords: Draft<LoadedWords>
  readonly milestones: Draft<Milestones>
}

/** Advice for a name that is in no registry: the name it is probably meant to be, or where to add it. */
export function adviseName(found: string, known: readonly string[], file: string): string {
  const near = nearestName(found, known)
  return near ? `write "${near}", or add "${found}" to ${file}` : `add it to ${file} or correct it`
}

/** Rules between the registries. `usedPublishers` holds every publisher that a source names. */
export function checkRegistries(
  { dyad, codebook, publishers, milestones }: Registries,
  eventIds: ReadonlySet<string>,
  usedPublishers: ReadonlySet<string>,
): Finding[] {
  return [
    ...checkDyad(dyad),
    ...checkClassGroups(codebook),
    ...checkModifierClasses(codebook),
    ...checkInstruments(codebook, dyad),
    ...checkPublishers(publishers, codebook, usedPublishers),
    ...checkMilestones(milestones, eventIds),
  ]
}

function checkDyad(dyad: Draft<Dyad>): Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  const parties = [
    ...(dyad?.sides ?? []).map((side, i) => ({ code: side?.code, path: ['sides', i, 'code'] })),
    ...(dyad?.thirdParties ?? []).map((party, i) => ({
      code: party?.code,
      path: ['thirdParties', i, 'code'],
    })),
  ]
  for (const { code, path } of parties) {
    if (code === undefined) continue
    if (seen.has(code))
      findings.push({
        file: 'dyad.yaml',
        path,
        found: `"${code}" twice`,
        expected: 'one party a code',
        fix: 'give each party its own code',
      })
    seen.add(code)
  }
  const { from, asOf } = dyad?.coverage ?? {}
  if (from !== undefined && asOf !== undefined && asOf < from)
    findings.push({
      file: 'dyad.yaml',
      path: ['coverage', 'asOf'],
      found: 'a day before coverage.from',
      expected: 'coverage.from or later',
      fix: 'correct one of the two days',
    })
  return findings
}

function checkClassGroups(codebook: Draft<CodebookNames>): Finding[] {
  if (!codebook?.groups) return []
  const groups = Object.keys(codebook.groups)
  return Object.entries(codebook.classes ?? {}).flatMap(([id, eventClass]) => {
    const group = eventClass?.group
    if (group === undefined || groups.includes(group)) return []
    return {
      file: 'codebook.yaml',
      path: ['classes', id, 'group'],
      found: `"${group}"`,
      expected: 'a group of codebook.yaml',
      fix: adviseName(group, groups, 'codebook.yaml'),
    }
  })
}

function checkModifierClasses(codebook: Draft<CodebookNames>): Finding[] {
  const classes = Object.keys(codebook?.classes ?? {})
  if (classes.length === 0) return []
  return Object.entries(codebook?.modifiers ?? {}).flatMap(([name, modifier]) =>
    (modifier?.notFor ?? []).flatMap((id, i) =>
      id === undefined || classes.includes(id)
        ? []
        : {
            file: 'codebook.yaml',
            path: ['modifiers', name, 'notFor', i],
            found: `"${id}"`,
            expected: 'a class of codebook.yaml',
            fix: adviseName(id, classes, 'codebook.yaml'),
          },
    ),
  )
}

function checkInstruments(codebook: Draft<CodebookNames>, dyad: Draft<Dyad>): Finding[] {
  const domains = dyad?.domains && Object.keys(dyad.domains)
  return Object.entries(codebook?.instruments ?? {}).flatMap(([id, instrument]) => {
    const domain = instrument?.domain
    if (!domains || domain === undefined || domains.includes(domain)) return []
    return {
      file: 'codebook.yaml',
      path: ['instruments', id, 'domain'],
      found: `"${domain}"`,
      expected: 'a domain of dyad.yaml',
      fix: adviseName(domain, domains, 'dyad.yaml'),
    }
  })
}

function checkPublishers(
  publishers: Draft<Publishers>,
  codebook: Draft<CodebookNames>,
  used: ReadonlySet<string>,
): Finding[] {
  const file = 'publishers.yaml'
  const known = Object.keys(publishers ?? {})
  const kinds = codebook?.reliability && Object.keys(codebook.reliability)
  const owners = new Set(Object.values(publishers ?? {}).map((publisher) => publisher?.owner))
  return Object.entries(publishers ?? {}).flatMap(([id, publisher]) => {
    const findings: Finding[] = []
    const owner = publisher?.owner
    if (owner !== undefined && !known.includes(owner))
      findings.push({
        file,
        path: [id, 'owner'],
        found: `"${owner}"`,
        expected: 'a publisher of publishers.yaml',
        fix: adviseName(owner, known, file),
      })
    const kind = publisher?.kind
    if (kind !== undefined && kinds && !kinds.includes(kind))
      findings.push({
        file,
        path: [id, 'kind'],
        found: `"${kind}"`,
        expected: 'a kind with a reliability in codebook.yaml',
        fix: `add "${kind}" to reliability in codebook.yaml`,
      })
    if (!used.has(id) && !owners.has(id))
      findings.push({
        file,
        path: [id],
        found: `"${id}", which no source names`,
        expected: 'a publisher that at least one event cites or another publisher is owned by',
        fix: 'remove it, or correct the id where it is cited',
      })
    return findings
  })
}

function checkMilestones(milestones: Draft<Milestones>, eventIds: ReadonlySet<string>): Finding[] {
  const file = 'milestones.yaml'
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const [i, milestone] of (milestones?.milestones ?? []).entries()) {
    const event = milestone?.event
    if (event === undefined) continue
    const path = ['milestones', i, 'event']
    if (!eventIds.has(event))
      findings.push({
        file,
        path,
        found: `"${event}"`,
        expected: 'the id of an event of this record',
        fix: adviseName(event, [...eventIds], 'events'),
      })
    if (seen.has(event))
      findings.push({
        file,
        path,
        found: `"${event}" twice`,
        expected: 'one milestone an event',
        fix: 'remove one',
      })
    seen.add(event)
  }
  for (const [i, period] of (milestones?.periods ?? []).entries())
    if (period?.from !== undefined && period.to !== undefined && period.to < period.from)
      findings.push({
        file,
        path: ['periods', i, 'to'],
        found: 'a day before the start of the period',
        expected: 'the first day or later',
        fix: 'correct one of the two days',
      })
  return findings
}
