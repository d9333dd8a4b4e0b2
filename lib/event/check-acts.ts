import type { Registries } from './check-registries'
import type { Draft } from './draft'
import type { Event } from './event'
import type { Finding } from './finding'

type FiledEvent = { readonly file: string; readonly id: string; readonly event: Draft<Event> }

/** Rules between acts: twins, raising acts of both sides, and answers that exceed what they answer. */
export function checkActs(registries: Registries, events: readonly FiledEvent[]): Finding[] {
  return [
    ...checkTwins(events),
    ...checkMutual(registries, events),
    ...checkReciprocity(registries, events),
  ].map((finding) => ({ ...finding, warning: true as const }))
}

/** One act is one record: two that share day, class, initiator and a page are probably one. */
function checkTwins(events: readonly FiledEvent[]): Finding[] {
  const seen = new Map<string, FiledEvent>()
  return events.flatMap((filed): Finding[] => {
    const { event } = filed
    if (event?.date === undefined || event.class === undefined || event.initiator === undefined) return []
    const keys = (event.sources ?? []).flatMap((source) =>
      source?.url ? [`${event.date} ${event.class} ${event.initiator} ${source.url}`] : [],
    )
    const twin = keys.flatMap((key) => seen.get(key) ?? [])[0]
    for (const key of keys) if (!seen.has(key)) seen.set(key, filed)
    if (!twin || twin.file === filed.file) return []
    return [
      {
        file: filed.file,
        path: ['sources'],
        found: `day, class, initiator and an address of "${twin.id}"`,
        expected: 'one record an act',
        fix: 'join the two, or give each the page that shows it is an act of its own',
      },
    ]
  })
}

/** Two governments ease together; what raises tension is the act of one, and a reply is a record of its own. */
function checkMutual({ codebook }: Registries, events: readonly FiledEvent[]): Finding[] {
  return events.flatMap(({ file, event }): Finding[] => {
    const name = event?.class
    if (event?.initiator !== 'mutual' || name === undefined) return []
    if (codebook?.classes?.[name]?.polarity !== 'raises') return []
    return [
      {
        file,
        path: ['initiator'],
        found: `mutual ${name}, which raises tension`,
        expected: 'one side that acted',
        fix: 'make a record of each side, the reply with respondsTo',
      },
    ]
  })
}

/** The point for an answer that exceeds what it answers is a fact of the links. */
function checkReciprocity({ codebook }: Registries, events: readonly FiledEvent[]): Finding[] {
  const rule = codebook?.reciprocity
  const { points, over } = rule ?? {}
  if (!rule || points === undefined || over === undefined) return []
  const classOf = new Map(events.map(({ id, event }) => [id, event?.class]))
  return events.flatMap(({ file, event }): Finding[] => {
    const name = event?.class
    const own = name === undefined ? undefined : codebook?.classes?.[name]
    // What eases may have the point for a concession without return, which no link shows.
    if (!event || name === undefined || own?.polarity !== 'raises' || own.base === undefined) return []
    const answered = (event.respondsTo ?? []).flatMap((id) => classOf.get(id ?? '') ?? [])
    const bases = answered.flatMap((id) => {
      const other = codebook?.classes?.[id]
      // An act that eases has no size that an answer could exceed.
      return other?.polarity === 'raises' ? (other.base ?? []) : []
    })
    const exceeds = bases.length > 0 && own.base >= Math.max(...bases) + over
    const force = rule.force?.includes(name) && answered.some((id) => rule.visits?.includes(id))
    const has = event.modifiers?.reciprocity === points
    const earned = exceeds || force === true
    if (has === earned) return []
    return [
      {
        file,
        path: has ? ['modifiers', 'reciprocity'] : ['modifiers'],
        found: has
          ? `${points} on ${name} that answers ${answered.join(', ') || 'no act'}`
          : `no reciprocity on ${name} that answers ${answered.join(', ')}`,
        expected: has ? `none: its base is not ${over} above` : `reciprocity: ${points}`,
        fix: has ? 'remove it, or link the act it answers' : 'add it, or correct the link or the classes',
      },
    ]
  })
}
