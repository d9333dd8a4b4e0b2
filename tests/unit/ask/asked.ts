import type { AskedFacts } from '@/lib/ask/facts'
import { givenIn } from '@/lib/ask/given'
import { parseDay } from '@/lib/event/day'

/** A record of two states that do not exist, to read addresses against. */
export const FACTS: AskedFacts = {
  coverage: {
    from: parseDay('2017-01-01'),
    asOf: parseDay('2026-06-30'),
    warmUpDays: 180,
    newestRecord: parseDay('2026-06-20'),
  },
  sides: [
    { code: 'AAA', name: 'Aland', short: 'Aland', adjective: 'Alandic' },
    { code: 'BBB', name: 'Beland', short: 'Beland', adjective: 'Belandic' },
  ],
  domains: { military: 'Military', trade: 'Trade' },
  groups: { words: 'Words', military: 'Military' },
  recorded: { from: parseDay('2026-01-10'), to: parseDay('2026-06-25') },
  classes: { TALKS: 'Talks', SANCTION: 'Sanction' },
  linked: new Set(['2018-09-20-sanctions', '2018-09-22-visit-cancelled']),
}

/** The parameters of a query string, without its question mark. */
export const given = (query: string) => givenIn(new URLSearchParams(query))
