import { describe, expect, test } from 'vitest'
import { printAddress } from '@/lib/ask/print-address'
import { quote } from '@/lib/ask/problem'
import { readRequest } from '@/lib/ask/read-request'
import {
  type AskSet,
  BOARD,
  CHART,
  EVENTS,
  LEDGER,
  MEASURES,
  MOVED,
  OEMBED,
  PICTURE,
  RANGE,
  REGISTER,
  SNAPSHOT_BODY,
  SNAPSHOT_PICTURE,
  TABLE,
} from '@/lib/ask/sets'
import { FACTS, given } from './asked'

const SETS = {
  CHART,
  TABLE,
  BOARD,
  LEDGER,
  MEASURES,
  REGISTER,
  MOVED,
  RANGE,
  PICTURE,
  SNAPSHOT_PICTURE,
  OEMBED,
}
const A_DATE = 'a date such as 2022-07-01, 1 Jul 2022 or Jul 2022'
const COVERED = 'a covered day, 2017-01-01 to 2026-06-30'

/** What an address is after it has been read: its canonical form, or what is said of it. */
function outcome(set: AskSet, query: string): string {
  const { asked, problems } = readRequest(set, given(query), FACTS as never)
  if (problems.length > 0)
    return problems
      .map(({ name, found, expected }) => `${name}: found ${found}, expected ${expected}`)
      .join('; ')
  return printAddress('', set, asked as never)
}

describe.each<readonly [keyof typeof SETS, string, string]>([
  // A day at the start of a period, in every way a person writes it.
  ['CHART', 'from=2022-07-01', '?from=2022-07-01&to=2026-06-30'],
  ['CHART', 'from=2022-7-1&to=2022-07', '?from=2022-07-01&to=2022-07-31'],
  ['CHART', 'from=2022&to=2022', '?from=2022-01-01&to=2022-12-31'],
  ['CHART', 'from=1+Jul+2022&to=Jul+2022', '?from=2022-07-01&to=2022-07-31'],
  ['CHART', 'from=1-Jul-2022&to=31-JUL-2022', '?from=2022-07-01&to=2022-07-31'],
  ['CHART', 'from=2022/07/01&to=2022/07', '?from=2022-07-01&to=2022-07-31'],
  ['CHART', 'from=20220701&to=20220731', '?from=2022-07-01&to=2022-07-31'],
  ['CHART', 'from=2022-07-01T08:30:00Z&to=2022-07-31T23:59', '?from=2022-07-01&to=2022-07-31'],
  ['CHART', 'from=２０２２-０７-０１&to=2022–07–31', '?from=2022-07-01&to=2022-07-31'],
  ['CHART', 'from=2022年7月1日&to=2022年7月', '?from=2022-07-01&to=2022-07-31'],
  ['CHART', 'from=%E2%80%8B2022-07-01%E2%80%8E&to=2022-07-31%EF%BB%BF', '?from=2022-07-01&to=2022-07-31'],
  ['CHART', 'from=2024-02&to=2024-02', '?from=2024-02-01&to=2024-02-29'],
  ['CHART', 'to=2023-02', '?from=2017-01-01&to=2023-02-28'],
  ['CHART', 'from=2022-07-01&amp;to=2022-07-31)', '?from=2022-07-01&to=2022-07-31'],
  ['CHART', 'from=2022-07-01&to=2022-07-31.', '?from=2022-07-01&to=2022-07-31'],
  ['CHART', 'from=&to=&p=&by=', ''],
  ['CHART', 'from=2022-07-01&from=1+Jul+2022', '?from=2022-07-01&to=2026-06-30'],
  [
    'CHART',
    'from=2022-07-01&from=2022-07-02',
    'from: found "2022-07-01,2022-07-02", expected a date such as 2022-07-01, 1 Jul 2022 or Jul 2022',
  ],
  ['CHART', 'from=soon', `from: found "soon", expected ${A_DATE}`],
  [
    'CHART',
    'from=2022-02-30',
    'from: found "2022-02-30", expected a day of February 2022, which has 28 days',
  ],
  ['CHART', 'from=2022-13-01', `from: found "2022-13-01", expected ${A_DATE}`],
  ['CHART', 'from=2016-12-31', `from: found "2016-12-31", expected ${COVERED}`],
  ['CHART', 'from=0050-01-01', `from: found "0050-01-01", expected ${A_DATE}`],
  [
    'CHART',
    'from=1/7/2022',
    'from: found "1/7/2022", expected a date that can be read one way only, such as 2022-07-01 or 2022-01-07',
  ],
  [
    'CHART',
    'from=2022-07-02&to=2022-07-01',
    'to: found "2022-07-01", expected 2022-07-02, the first day, or later',
  ],
  ['CHART', 'from=2022-07-02&to=2022-07-02', '?from=2022-07-02&to=2022-07-02'],
  // A stretch up to the as-of day.
  ...['30d', '90d', '6m', '1y', '3y', '5y', '10y', 'ytd'].map(
    (span) => ['CHART', `p=${span}`, `?p=${span}`] as const,
  ),
  ['CHART', 'p=YTD', '?p=ytd'],
  ['CHART', 'p=all', ''],
  ['CHART', 'p=2y', 'p: found "2y", expected one of 30d, 90d, 6m, 1y, 3y, 5y, 10y, ytd, all'],
  ['CHART', 'p=1y&to=2022', 'p: found "1y" beside from or to, expected either p, or from and to'],
  // Which events.
  ['CHART', 'by=aaa', '?by=AAA'],
  ['CHART', 'by=AAA&by=aaa', '?by=AAA'],
  ['CHART', 'by=AAA&by=BBB', 'by: found "AAA,BBB", expected one of AAA, BBB'],
  ['CHART', 'by=CCC', 'by: found "CCC", expected one of AAA, BBB'],
  ['CHART', 'domain=trade,military', '?domain=military,trade'],
  ['CHART', 'domain=Trade&domain=military&domain=trade', '?domain=military,trade'],
  ['CHART', 'domain=trade,+,', '?domain=trade'],
  ['CHART', 'domain=trad', 'domain: found "trad", expected perhaps trade; one of military, trade'],
  ['CHART', 'domain=toString', 'domain: found "toString", expected one of military, trade'],
  ['CHART', 'tone=RAISES', '?tone=raises'],
  ['CHART', 'tone=loud', 'tone: found "loud", expected one of raises, eases'],
  ['CHART', 'happened=No', '?happened=no'],
  ['CHART', 'happened=maybe', 'happened: found "maybe", expected one of yes, no'],
  ['CHART', 'weight=4', '?weight=4'],
  ['CHART', 'weight=4.50', '?weight=4.5'],
  ['CHART', 'weight=0', ''],
  ['CHART', 'weight=0.3', 'weight: found "0.3", expected a number from 0 to 20 in steps of 0.5'],
  ['CHART', 'weight=-4', 'weight: found "-4", expected a number from 0 to 20 in steps of 0.5'],
  // Which line, and what is open.
  ['CHART', 'lines=without-standing,equal-weights', '?lines=equal-weights,without-standing'],
  [
    'CHART',
    'lines=thick',
    'lines: found "thick", expected one of equal-weights, strongest-four, without-standing',
  ],
  ['CHART', 'parts=Domain', '?parts=domain'],
  ['CHART', 'parts=memory', '?parts=memory'],
  ['CHART', 'parts=side', 'parts: found "side", expected one of domain, memory'],
  ['CHART', 'w=Words:1.50,lambda:0', '?w=words:1.5,lambda:0'],
  ['CHART', 'w=words:1', ''],
  ['CHART', 'w=words:1.5&w=lambda:0', '?w=words:1.5,lambda:0'],
  ['CHART', 'known=5+Mar+2026', '?known=2026-03-05'],
  ['CHART', 'known=2026', '?known=2026-06-25'],
  ['CHART', 'known=2026-06-26', 'known: found "2026-06-26", expected a date up to 2026-06-25'],
  ['CHART', 'thread=2018-09-20-Sanctions', '?thread=2018-09-20-sanctions'],
  [
    'CHART',
    'thread=2018-09-20-sanction',
    'thread: found "2018-09-20-sanction", expected perhaps 2018-09-20-sanctions; the id of an event that answers another or is answered',
  ],
  ['CHART', 'day=4+Feb+2023', '?day=2023-02-04'],
  ['CHART', 'day=2031-01-01', `day: found "2031-01-01", expected ${COVERED}`],
  // Names that are not known.
  [
    'LEDGER',
    'statsu=open',
    'statsu: found a name that is not known, expected perhaps status; one of on, by, status',
  ],
  [
    'LEDGER',
    `${'x'.repeat(5000)}=1`,
    `${'x'.repeat(5000)}: found a name that is not known, expected one of on, by, status`,
  ],
  // Events.
  ['TABLE', 'q=%20radar%20lock%20', '?q=radar+lock'],
  ['TABLE', 'q=(radar).', '?q=(radar).'],
  ['TABLE', 'class=TALKS', '?class=talks'],
  [
    'TABLE',
    'class=sanctions',
    'class: found "sanctions", expected perhaps sanction; one of talks, sanction, context',
  ],
  ['TABLE', 'source=State-Media', '?source=state-media'],
  ['TABLE', 'sort=Score&order=ASC', '?sort=score&order=asc'],
  ['TABLE', 'sort=date&order=desc&page=1', ''],
  ['TABLE', 'page=３', '?page=3'],
  ['TABLE', 'page=0', 'page: found "0", expected a number from 1'],
  // Dialogue.
  ['BOARD', 'on=Feb+2024&p=1y', '?p=1y&on=2024-02-29'],
  ['LEDGER', 'status=Open&by=bbb', '?by=BBB&status=open'],
  [
    'LEDGER',
    'status=closed',
    'status: found "closed", expected one of open, partly, met, withdrawn, overtaken',
  ],
  // Measures.
  [
    'REGISTER',
    'q=Entity&status=In-Force&by=bbb&on=Feb+2024',
    '?on=2024-02-29&by=BBB&status=in-force&q=Entity',
  ],
  ['REGISTER', 'by=Mutual', '?by=mutual'],
  ['REGISTER', 'by=CCC', 'by: found "CCC", expected one of AAA, BBB, mutual'],
  [
    'MEASURES',
    'status=gone',
    'status: found "gone", expected one of pending, in-force, partly, suspended, ended, unknown',
  ],
  ['MOVED', 'weight=4.5&p=1y', '?p=1y&weight=4.5'],
  ['RANGE', 'acts=Recorded', '?acts=recorded'],
  ['RANGE', 'acts=all', ''],
  // Pictures.
  [
    'PICTURE',
    'size=Wide&theme=dark&milestones=main&stems=0&range=no',
    '?size=wide&theme=dark&milestones=main&stems=0&range=0',
  ],
  ['PICTURE', 'size=card&theme=light&stems=1', ''],
  ['PICTURE', 'size=huge', 'size: found "huge", expected one of card, wide, portrait, square'],
  ['PICTURE', 'stems=2', 'stems: found "2", expected one of 0, 1'],
  ['SNAPSHOT_PICTURE', 'qr=true&words=1', '?qr=1&words=1'],
  ['RANGE', 'shape=ENDS', '?shape=ends'],
  ['OEMBED', 'maxwidth=0', 'maxwidth: found "0", expected a whole number from 1'],
])('%s %s', (set, query, expected) => {
  test(`is ${expected}`, () => expect(outcome(SETS[set], query)).toBe(expected))
})

const ENTRIES: readonly AskSet[] = [
  CHART,
  EVENTS,
  TABLE,
  BOARD,
  LEDGER,
  MEASURES,
  MOVED,
  RANGE,
  REGISTER,
  PICTURE,
  SNAPSHOT_PICTURE,
  SNAPSHOT_BODY,
]

test('every entry has a meaning, reads its example, and reads each of its choices as it writes it', () => {
  for (const entry of ENTRIES.flatMap((set) => Object.values(set).flatMap(({ entries }) => entries))) {
    expect(entry.meaning).not.toBe('')
    // Which events have threads is for each record to say.
    const texts = entry.name === 'thread' ? [...FACTS.linked] : [entry.example]
    for (const text of [...texts, ...(entry.choices?.(FACTS as never) ?? [])]) {
      const { value, problems } = entry.read(text, FACTS as never)
      expect(problems, `${entry.name}=${text}`).toEqual([])
      expect([null, text.toLowerCase()]).toContain(entry.print(value as never)?.toLowerCase() ?? null)
    }
  }
})

test('a message repeats no more than a line of what was sent', () => {
  expect(quote('x'.repeat(5000))).toHaveLength(60)
})
