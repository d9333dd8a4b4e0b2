import { expect, test } from 'vitest'
import { earlierValues } from '@/app/events/[id]/earlier-values'
import { getDataset } from '@/lib/data/open-dataset'
import { parseDay } from '@/lib/event/day'
import { TINY_CONTENT } from '@/tests/fixtures/tiny-content'

const { facts } = await getDataset(TINY_CONTENT)

test('what a record said before a correction is told in the words of the page', () => {
  const was = {
    date: parseDay('2020-01-02'),
    endDate: null,
    initiator: 'BBB',
    domain: 'trade',
    class: 'TALKS',
    modifiers: { level: -0.5, scope: 0 },
    standing: { from: parseDay('2020-01-02'), until: null },
  }
  expect(earlierValues(was, facts)).toEqual([
    { field: 'Date', value: '2 Jan 2020' },
    { field: 'Last day', value: 'none' },
    { field: 'Who acted', value: 'Kingdom of Beland' },
    { field: 'Domain', value: 'Trade' },
    { field: 'Class', value: 'Talks' },
    { field: 'Modifiers', value: 'level \u22120.5' },
    { field: 'Lasting measure', value: 'from 2 Jan 2020, in force' },
  ])
})
