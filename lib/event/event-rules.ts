import { checkAbsence } from './absence-rule'
import { checkAccounts } from './account-rule'
import { adviseName } from './check-registries'
import { checkCorrections } from './correction-rule'
import { printDay } from './day'
import { checkEarlierReadings } from './earlier-reading-rule'
import type { Rule } from './rule'
import { checkSources } from './source-rule'
import { checkTitle } from './title-rule'

const checkDays: Rule = ({ date, endDate }, { dyad }, say) => {
  const { from, asOf } = dyad?.coverage ?? {}
  if (date !== undefined && from !== undefined && date < from)
    say(
      ['date'],
      printDay(date),
      `${printDay(from)} or later`,
      'correct the day, or coverage.from in dyad.yaml',
    )
  if (date !== undefined && asOf !== undefined && date > asOf)
    say(
      ['date'],
      printDay(date),
      `${printDay(asOf)} or earlier`,
      'correct the day, or coverage.asOf in dyad.yaml',
    )
  if (date !== undefined && endDate !== undefined && endDate < date)
    say(['endDate'], printDay(endDate), `${printDay(date)} or later`, 'correct one of the two days')
}

const checkParties: Rule = ({ initiator, target }, { dyad }, say) => {
  const sides = dyad?.sides?.flatMap((side) => side?.code ?? [])
  const third = dyad?.thirdParties?.flatMap((party) => party?.code ?? [])
  if (sides) {
    const actors = [...sides, 'mutual']
    if (initiator !== undefined && !actors.includes(initiator))
      say(['initiator'], `"${initiator}"`, `one of ${actors.join(', ')}`, 'name the side that acted')
    const parties = [...actors, ...(third ?? [])]
    if (third && target !== undefined && !parties.includes(target))
      say(['target'], `"${target}"`, `one of ${parties.join(', ')}`, adviseName(target, parties, 'dyad.yaml'))
  }
  if (initiator === undefined || target === undefined) return
  if ((initiator === 'mutual') !== (target === 'mutual'))
    say(
      ['target'],
      `initiator "${initiator}" with target "${target}"`,
      'mutual for both or for neither',
      'an act of both sides is mutual on both lines',
    )
  else if (initiator === target && initiator !== 'mutual')
    say(['target'], `"${target}", the initiator`, 'another party', 'name whom the act was addressed to')
}

const checkNames: Rule = ({ domain, channels, conditions, sources }, registries, say) => {
  const domains = registries.dyad?.domains && Object.keys(registries.dyad.domains)
  if (domains && domain !== undefined && !domains.includes(domain))
    say(['domain'], `"${domain}"`, `one of ${domains.join(', ')}`, adviseName(domain, domains, 'dyad.yaml'))
  const knownChannels = registries.channels && Object.keys(registries.channels)
  for (const [i, item] of (channels ?? []).entries())
    if (knownChannels && item?.channel !== undefined && !knownChannels.includes(item.channel))
      say(
        ['channels', i, 'channel'],
        `"${item.channel}"`,
        'a channel of channels.yaml',
        adviseName(item.channel, knownChannels, 'channels.yaml'),
      )
  const knownConditions = registries.conditions && Object.keys(registries.conditions)
  for (const [i, item] of (conditions ?? []).entries())
    if (knownConditions && item?.condition !== undefined && !knownConditions.includes(item.condition))
      say(
        ['conditions', i, 'condition'],
        `"${item.condition}"`,
        'a condition of conditions.yaml',
        adviseName(item.condition, knownConditions, 'conditions.yaml'),
      )
  const known = registries.publishers && Object.keys(registries.publishers)
  for (const [i, source] of (sources ?? []).entries())
    for (const key of ['publisher', 'origin'] as const) {
      const id = source?.[key]
      if (known && id !== undefined && !known.includes(id))
        say(
          ['sources', i, key],
          `"${id}"`,
          'a publisher of publishers.yaml',
          adviseName(id, known, 'publishers.yaml'),
        )
    }
}

const checkCoding: Rule = (event, { codebook }, say) => {
  const { class: id, context } = event
  const modifiers = Object.entries(event.modifiers ?? {}).filter(([, points]) => points !== 0)
  if (id !== undefined && context !== undefined)
    say(
      ['context'],
      'both class and context',
      'one of the two',
      'drop class if the record is not scored, else context',
    )
  if (!('class' in event) && !('context' in event))
    say(
      [],
      'neither class nor context',
      'one of the two',
      'add a class, or say in context why it is not scored',
    )
  if (id === undefined && context !== undefined) {
    const fix = 'remove it: a context event is not scored'
    for (const [name] of modifiers) say(['modifiers', name], 'a modifier on a context event', 'none', fix)
  }
  if (id === undefined || !codebook?.classes) return
  if (!Object.hasOwn(codebook.classes, id)) {
    const known = Object.keys(codebook.classes)
    say(['class'], `"${id}"`, 'a class of codebook.yaml', adviseName(id, known, 'codebook.yaml'))
  }
  for (const [name, points] of modifiers) {
    const modifier = codebook.modifiers?.[name]
    if (!modifier || points === undefined) continue
    const allowed = (modifier.values ?? []).flatMap((value) => value?.points ?? [])
    if (!allowed.includes(points))
      say(['modifiers', name], `${points}`, `one of ${allowed.join(', ')}`, 'choose a value of codebook.yaml')
    if (modifier.notFor?.includes(id))
      say(
        ['modifiers', name],
        `${points} on ${id}`,
        `no ${name} on this class`,
        'remove it: the class base contains it',
      )
  }
}

/** The rules of a single record, against the registries. */
export const EVENT_RULES: readonly Rule[] = [
  checkDays,
  checkParties,
  checkNames,
  checkCoding,
  checkTitle,
  checkAccounts,
  checkAbsence,
  checkSources,
  checkCorrections,
  checkEarlierReadings,
]
