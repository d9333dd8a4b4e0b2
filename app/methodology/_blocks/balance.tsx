import { formatCount } from '@/lib/chart/format'
import { calendar } from '@/lib/event/day'
import { languageName } from '@/lib/words/language-name'
import type { BlockProps } from './block-props'
import { Figures } from './figures'

/** How many records each side, each year and each language of sources has. */
export function Balance({ dataset: { events, facts } }: BlockProps) {
  const parties = [...new Set(events.map(({ initiator }) => initiator))].sort()
  const sides = facts.sides.map(({ code, name }) => ({ code, head: name }))
  const others = parties.filter((code) => code !== 'mutual' && !sides.some((side) => side.code === code))
  const columns = [
    ...sides,
    { code: 'mutual', head: 'Both' },
    ...others.map((code) => ({ code, head: facts.thirdParties[code] ?? code })),
  ]
  const years = [...new Set(events.map(({ date }) => calendar(date).year))].sort((a, b) => a - b)
  const cells = (of: typeof events) => [
    ...columns.map(({ code }) => formatCount(of.filter(({ initiator }) => initiator === code).length)),
    formatCount(of.length),
  ]
  const languages = new Map<string, number>()
  for (const { language } of events.flatMap(({ sources }) => sources))
    languages.set(language, (languages.get(language) ?? 0) + 1)
  const cited = [...languages].sort(([, a], [, b]) => b - a)
  return (
    <>
      <Figures
        caption="Records by the side that acted and by year"
        columns={[
          { head: 'Year' },
          ...columns.map(({ head }) => ({ head, numeric: true })),
          { head: 'All', numeric: true },
        ]}
        rows={years.map((year) => ({
          key: String(year),
          cells: [year, ...cells(events.filter(({ date }) => calendar(date).year === year))],
        }))}
        total={['All', ...cells(events)]}
      />
      <Figures
        caption="Sources by language"
        columns={[{ head: 'Language of the source' }, { head: 'Sources', numeric: true }]}
        rows={cited.map(([language, count]) => ({
          key: language,
          cells: [languageName(language), formatCount(count)],
        }))}
      />
    </>
  )
}
