import { adviseName, type Registries } from './check-registries'
import { addDays, type Day, printDay } from './day'
import type { Draft } from './draft'
import { type Measure, type MeasureStage, NOTHING_LEFT } from './measure'
import type { Say } from './rule'

/** An event as far as the rules of measures look at it; undefined where it could not be read. */
export type ImposingEvent =
  | {
      readonly date?: Day | undefined
      readonly initiator?: string | undefined
      readonly class?: string | undefined
    }
  | undefined

/** What a measure is checked against. */
type MeasureContext = Registries & {
  /** Events by id; undefined where one is there and cannot be read. */
  readonly events: ReadonlyMap<string, ImposingEvent>
}

type ReadMeasure = NonNullable<Draft<Measure>>
type MeasureRule = (measure: ReadMeasure, context: MeasureContext, say: Say, warn: Say) => void

/** Days after which the word of a source on a present state is old, and after which an unchecked measure is a fault. */
const STALE_DAYS = 120
const UNCHECKED_DAYS = 365

const checkParties: MeasureRule = ({ by, on }, { dyad }, say) => {
  const sides = dyad?.sides?.flatMap((side) => side?.code ?? [])
  const third = dyad?.thirdParties?.flatMap((party) => party?.code ?? [])
  if (sides) {
    const actors = [...sides, 'mutual']
    if (by !== undefined && !actors.includes(by))
      say(['by'], `"${by}"`, `one of ${actors.join(', ')}`, 'name the side whose measure it is')
    const parties = [...actors, ...(third ?? [])]
    if (third && on !== undefined && !parties.includes(on))
      say(['on'], `"${on}"`, `one of ${parties.join(', ')}`, adviseName(on, parties, 'dyad.yaml'))
  }
  if (by !== undefined && on !== undefined && (by === 'mutual') !== (on === 'mutual'))
    say(
      ['on'],
      `by "${by}" on "${on}"`,
      'mutual for both or for neither',
      'a measure of both sides is mutual on both lines',
    )
}

const checkNames: MeasureRule = (measure, { codebook, dyad, publishers }, say) => {
  const instruments = codebook?.instruments && Object.keys(codebook.instruments)
  if (instruments && measure.instrument !== undefined && !instruments.includes(measure.instrument))
    say(
      ['instrument'],
      `"${measure.instrument}"`,
      'an instrument of codebook.yaml',
      adviseName(measure.instrument, instruments, 'codebook.yaml'),
    )
  const domains = dyad?.domains && Object.keys(dyad.domains)
  if (domains && measure.domain !== undefined && !domains.includes(measure.domain))
    say(
      ['domain'],
      `"${measure.domain}"`,
      'a domain of dyad.yaml',
      adviseName(measure.domain, domains, 'dyad.yaml'),
    )
  const known = publishers && Object.keys(publishers)
  for (const { path, source } of sourcesOf(measure))
    for (const key of ['publisher', 'origin'] as const) {
      const id = source?.[key]
      if (known && id !== undefined && !known.includes(id))
        say(
          [...path, key],
          `"${id}"`,
          'a publisher of publishers.yaml',
          adviseName(id, known, 'publishers.yaml'),
        )
    }
}

const checkImposing: MeasureRule = (measure, { codebook, events }, say) => {
  const { imposedBy } = measure
  if (imposedBy === undefined) return
  if (imposedBy === null) {
    checkStock(measure, codebook, say)
    return
  }
  for (const key of ['class', 'modifiers', 'domain'] as const)
    if (measure[key] !== undefined)
      say([key], `${key} beside imposedBy`, 'that of the event alone', 'remove it, or write imposedBy: null')
  if (!events.has(imposedBy))
    say(
      ['imposedBy'],
      `"${imposedBy}"`,
      'the id of an event of this record',
      adviseName(imposedBy, [...events.keys()], 'events'),
    )
  const event = events.get(imposedBy)
  if (!event) return
  if ('date' in event && event.class === undefined && !('class' in event))
    say(
      ['imposedBy'],
      `"${imposedBy}", which is not scored`,
      'an event with a class',
      'give the event a class, or the measure one of its own with imposedBy: null',
    )
  if (event.class !== undefined && codebook?.classes?.[event.class]?.standing === null)
    say(
      ['imposedBy'],
      `"${imposedBy}" of class ${event.class}`,
      'an event of a class that can last',
      'correct the class of the event, or name the event that imposed the measure',
    )
  if (event.initiator !== undefined && measure.by !== undefined && event.initiator !== measure.by)
    say(
      ['by'],
      `"${measure.by}", and the event that imposed it is by "${event.initiator}"`,
      'the same side',
      'correct one of the two',
    )
  const first = measure.stages?.[0]
  if (first?.on !== undefined && event.date !== undefined && first.on < event.date)
    say(
      ['stages', 0, 'on'],
      printDay(first.on),
      `${printDay(event.date)}, the day it was announced, or later`,
      'correct the day, or name the event that imposed it',
    )
}

function checkStock(measure: ReadMeasure, codebook: Registries['codebook'], say: Say): void {
  const { class: id } = measure
  if (id === undefined)
    say(
      ['imposedBy'],
      'null without a class',
      'a class of codebook.yaml',
      'add class and modifiers, or name the event that imposed it',
    )
  else if (codebook?.classes && !Object.hasOwn(codebook.classes, id))
    say(
      ['class'],
      `"${id}"`,
      'a class of codebook.yaml',
      adviseName(id, Object.keys(codebook.classes), 'codebook.yaml'),
    )
  else if (codebook?.classes?.[id]?.standing === null)
    say(['class'], `"${id}", whose acts do not last`, 'a class that can last', 'correct the class')
  for (const [name, points] of Object.entries(measure.modifiers ?? {})) {
    const modifier = codebook?.modifiers?.[name]
    const allowed = (modifier?.values ?? []).flatMap((value) => value?.points ?? [])
    if (modifier && points !== undefined && points !== 0 && !allowed.includes(points))
      say(['modifiers', name], `${points}`, `one of ${allowed.join(', ')}`, 'choose a value of codebook.yaml')
    if (id !== undefined && points !== 0 && modifier?.notFor?.includes(id))
      say(
        ['modifiers', name],
        `${points} on ${id}`,
        `no ${name} on this class`,
        'remove it: the class base contains it',
      )
  }
  if (measure.stages && sourcesOf(measure).every(({ path }) => path[0] === 'checked'))
    say(
      ['imposedBy'],
      'null without a source',
      'at least one source, here or at a stage',
      'add the document that shows it',
    )
}

const checkStages: MeasureRule = ({ stages }, { events }, say, warn) => {
  for (const [i, stage] of (stages ?? []).entries()) {
    if (stage === undefined) continue
    const path = ['stages', i]
    const { on, event } = stage
    if ('event' in stage === 'source' in stage)
      say(
        path,
        'event' in stage ? 'both event and source' : 'neither event nor source',
        'one of the two',
        'name the event of the record that did this, or the source that says so',
      )
    if (event !== undefined && !events.has(event))
      say(
        [...path, 'event'],
        `"${event}"`,
        'the id of an event of this record',
        adviseName(event, [...events.keys()], 'events'),
      )
    const made = event === undefined ? undefined : events.get(event)?.date
    if (made !== undefined && on !== undefined && on < made)
      warn(
        [...path, 'on'],
        `${printDay(on)}, before the event that did it`,
        `${printDay(made)} or later`,
        'correct the day, or name the source that says it reaches back',
      )
    const before = stages?.[i - 1]?.on
    if (before !== undefined && on !== undefined && on <= before)
      say([...path, 'on'], printDay(on), `a day after ${printDay(before)}`, 'put the stages in order')
    const fault = shareFault(stages ?? [], i)
    if (fault) say(...fault)
  }
}

type Fault = Parameters<Say>

/** A stage changes what is in force in the way its name says. */
function shareFault(stages: readonly Draft<MeasureStage>[], i: number): Fault | null {
  const { stage: name, share } = stages[i] ?? {}
  if (name === undefined || share === undefined) return null
  const path = ['stages', i, 'share']
  const leavesNone = NOTHING_LEFT.includes(name)
  if (leavesNone && share !== 0)
    return [path, `${share} on "${name}"`, '0', 'write 0, or "reduced" where some of it stays']
  if (!leavesNone && name !== 'extended' && share === 0)
    return [path, `0 on "${name}"`, 'more than 0', 'write "suspended" or how it ended']
  const before = i === 0 ? 0 : stages[i - 1]?.share
  if (before === undefined) return null
  if (name === 'raised' && share <= before)
    return [
      path,
      `${share} after ${before}`,
      'more than before',
      'correct the share, or the name of the stage',
    ]
  if (name === 'reduced' && before !== 0 && share >= before)
    return [
      path,
      `${share} after ${before}`,
      'less than before',
      'correct the share, or the name of the stage',
    ]
  if (before === 0 && (leavesNone || name === 'reduced') && !maySettle(stages, i))
    return [
      ['stages', i, 'stage'],
      `"${name}" of a measure that is not in force`,
      'a stage before with a share above 0',
      'add the stage that put it in force, or remove this one',
    ]
  return null
}

/** Whether nothing in force may still be settled: what is suspended can end, and what was announced can be withdrawn. */
function maySettle(stages: readonly Draft<MeasureStage>[], i: number): boolean {
  const before = stages[i - 1]?.stage
  return before === 'suspended' || before === 'extended' || stages.every((stage) => stage?.share === 0)
}

const checkDue: MeasureRule = ({ expected, stages }, { dyad }, _, warn) => {
  const asOf = dyad?.coverage?.asOf
  const due = expected?.on
  if (asOf === undefined || due === undefined || due > asOf) return
  const answered = stages?.some((stage) => stage?.on !== undefined && stage.on >= due)
  if (!answered)
    warn(
      ['expected', 'on'],
      `${printDay(due)}, past without a stage`,
      'a stage of that day or later',
      'look up what became of it, and add the stage or the new date',
    )
}

const checkConfirmed: MeasureRule = (measure, { dyad }, say, warn) => {
  const { checked, stages } = measure
  if (checked === null && !('unconfirmed' in measure))
    say(
      ['checked'],
      'null without unconfirmed',
      'why it could not be confirmed',
      'add unconfirmed, or the check',
    )
  if (checked && 'unconfirmed' in measure)
    say(['unconfirmed'], 'unconfirmed beside a check', 'one of the two', 'remove it, or write checked: null')
  const asOf = dyad?.coverage?.asOf
  const last = stages?.at(-1)
  if (asOf === undefined || last?.on === undefined || last.share === undefined || last.share === 0) return
  if (checked === null && addDays(last.on, UNCHECKED_DAYS) < asOf)
    warn(
      ['checked'],
      `a measure that stands since ${printDay(last.on)} and was never checked`,
      'a look at its present state within a year',
      'look it up and fill in checked, or add the stage that ended it',
    )
  const state = checked?.state
  if (state !== undefined && addDays(state, STALE_DAYS) < asOf)
    warn(
      ['checked', 'state'],
      `${printDay(state)}, ${asOf - state} days before the record ends`,
      `a source of the last ${STALE_DAYS} days`,
      'look it up again',
    )
}

/** The rules of a single measure, against the registries and the events. */
export const MEASURE_RULES: readonly MeasureRule[] = [
  checkParties,
  checkNames,
  checkImposing,
  checkStages,
  checkDue,
  checkConfirmed,
]

/** Every source of a measure with its path. */
export function sourcesOf(measure: ReadMeasure) {
  return [
    ...(measure.sources ?? []).map((source, i) => ({ path: ['sources', i] as const, source })),
    ...(measure.stages ?? []).flatMap((stage, i) =>
      stage?.source ? [{ path: ['stages', i, 'source'] as const, source: stage.source }] : [],
    ),
    ...(measure.checked?.source
      ? [{ path: ['checked', 'source'] as const, source: measure.checked.source }]
      : []),
  ]
}
