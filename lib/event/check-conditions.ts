import { adviseName, type Registries } from './check-registries'
import type { Day } from './day'
import type { Draft } from './draft'
import type { ConditionMove, Event } from './event'
import type { Finding } from './finding'

const FILE = 'conditions.yaml'

type FiledEvent = { readonly file: string; readonly id: string; readonly event: Draft<Event> }
type Move = {
  readonly file: string
  readonly id: string
  readonly day: Day
  readonly position: number
  readonly move: ConditionMove
}

/** Conditions name two parties; each is set by one event, its first, before anything becomes of it. */
export function checkConditions({ dyad, conditions }: Registries, events: readonly FiledEvent[]): Finding[] {
  const codes = [...(dyad?.sides ?? []), ...(dyad?.thirdParties ?? [])].flatMap((party) => party?.code ?? [])
  const known = dyad?.sides && dyad.thirdParties ? codes : null
  const parties = Object.entries(conditions ?? {}).flatMap(([id, condition]) => {
    const findings: Finding[] = []
    for (const key of ['by', 'of'] as const) {
      const code = condition?.[key]
      if (known && code !== undefined && !known.includes(code))
        findings.push({
          file: FILE,
          path: [id, key],
          found: `"${code}"`,
          expected: `one of ${known.join(', ')}`,
          fix: adviseName(code, known, 'dyad.yaml'),
        })
    }
    if (condition?.by !== undefined && condition.by === condition.of)
      findings.push({
        file: FILE,
        path: [id, 'of'],
        found: `"${condition.of}", who asks`,
        expected: 'another party',
        fix: 'name of whom it was asked',
      })
    return findings
  })
  return allRead(events) ? [...parties, ...checkHistories(conditions, events)] : parties
}

/** Whether every move could be read; otherwise a condition could look unset whose first event is merely broken. */
function allRead(events: readonly FiledEvent[]): boolean {
  return events.every(({ event }) => {
    if (!event || event.date === undefined) return false
    if (!('conditions' in event)) return true
    return event.conditions?.every((item) => item?.condition !== undefined && item.move !== undefined)
  })
}

function checkHistories(conditions: Registries['conditions'], events: readonly FiledEvent[]): Finding[] {
  const histories = new Map<string, Move[]>(Object.keys(conditions ?? {}).map((id) => [id, []]))
  for (const { file, id, event } of events)
    for (const [position, item] of (event?.conditions ?? []).entries())
      if (event?.date !== undefined && item?.condition !== undefined && item.move !== undefined)
        histories.get(item.condition)?.push({ file, id, day: event.date, position, move: item.move })
  return [...histories].flatMap(([id, moves]) => checkHistory(id, moves.sort(byDay)))
}

function checkHistory(condition: string, moves: readonly Move[]): Finding[] {
  const first = moves[0]
  if (!first)
    return [
      {
        file: FILE,
        path: [condition],
        found: `"${condition}", which no event names`,
        expected: 'a condition that an event sets',
        fix: 'remove it, or add it to the event that set it',
      },
    ]
  const set = moves.findIndex(({ move }) => move === 'set')
  if (set === -1)
    return [
      at(
        first,
        `"${first.move}" of "${condition}", which no event sets`,
        '"set" at its first event',
        'write "set" here, or add the event that set it',
      ),
    ]
  const setting = moves[set]
  return moves.flatMap((move, i) => {
    if (i < set)
      return at(
        move,
        `"${move.move}" of "${condition}" before it was set`,
        `an event after ${setting?.id}`,
        'set it at its first event, and write "restated" where it was repeated',
      )
    return i > set && move.move === 'set'
      ? at(
          move,
          `"set" of "${condition}" again`,
          `"set" only at ${setting?.id}`,
          'write "restated", or give this one a condition of its own',
        )
      : []
  })
}

function at({ file, position }: Move, found: string, expected: string, fix: string): Finding {
  return { file, path: ['conditions', position, 'move'], found, expected, fix }
}

function byDay(a: Move, b: Move): number {
  return a.day - b.day || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.position - b.position)
}
