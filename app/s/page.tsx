import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Footer } from '@/app/_site/footer'
import { Header } from '@/app/_site/header'
import { siteAddress } from '@/app/_site/site-address'
import { formatCounted } from '@/lib/chart/format'
import { getDataset, weeklyArchive } from '@/lib/data/server'
import { findSnapshotCode } from '@/lib/snapshot/find-snapshot-code'
import { OpenCode } from './open-code'
import { WeekRow } from './week-row'

/** Weeks on one page: a quarter of a year, each of which is opened and checked. */
const PAGE = 13

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: 'Archive of weekly snapshots',
    description: 'The whole index as it stood, kept week by week and never changed.',
    alternates: { canonical: `${await siteAddress()}/s` },
  }
}

export default async function ArchivePage({
  searchParams,
}: {
  searchParams: Promise<{ from?: string | string[]; code?: string | string[] }>
}) {
  const { from, code } = await searchParams
  const asked = typeof code === 'string' ? findSnapshotCode(code) : null
  if (asked !== null) redirect(`/s/${asked}`)
  const [weeks, { facts }] = await Promise.all([weeklyArchive(), getDataset()])
  const first = Math.max(
    0,
    weeks.findIndex(({ week }) => week === from),
  )
  const shown = weeks.slice(first, first + PAGE)
  const older = weeks[first + PAGE]
  const newer = first === 0 ? null : weeks[Math.max(0, first - PAGE)]
  return (
    <>
      <Header />
      <main id="content" className="page grid max-w-[60rem] gap-8 pt-6 md:pt-8">
        <div>
          <h1 className="headline">Archive of weekly snapshots</h1>
          <p className="mt-2 max-w-prose">
            The whole index as it stood, kept week by week. A snapshot never changes; its page says what has
            changed in the data since.
          </p>
        </div>
        <OpenCode wrong={typeof code === 'string' ? code : null} />
        <section aria-labelledby="weeks-title">
          <h2 id="weeks-title" className="font-semibold text-xl">
            {weeks.length > 0 ? formatCounted(weeks.length, 'week') : 'Weeks'}
          </h2>
          {weeks.length > 0 ? (
            <ol className="mt-2 border-rule border-t">
              {shown.map((entry) => (
                <WeekRow key={entry.week} entry={entry} />
              ))}
            </ol>
          ) : (
            <p className="mt-2 max-w-prose">
              There is none yet. Whoever runs this site makes one with{' '}
              <code className="bg-sheet px-1">npm run snapshot -- weekly</code>, best once a week by a
              scheduler.
            </p>
          )}
          {newer || older ? (
            <nav aria-label="Other weeks" className="mt-4 flex gap-6">
              {newer ? (
                <a className="link pointer-coarse:py-3" href={`/s?from=${newer.week}`}>
                  Newer weeks
                </a>
              ) : null}
              {older ? (
                <a className="link pointer-coarse:py-3" href={`/s?from=${older.week}`}>
                  Older weeks
                </a>
              ) : null}
            </nav>
          ) : null}
        </section>
      </main>
      <Footer facts={facts} />
    </>
  )
}
