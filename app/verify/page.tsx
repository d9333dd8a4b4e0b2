import type { Metadata } from 'next'
import { PageShell } from '@/app/_site/page-shell'
import { readVerdict } from './read-verdict'
import { VerifyDesk } from './verify-desk'

export const metadata: Metadata = {
  title: 'Check a chart',
  description: 'Find out whether a link or a picture shows what was frozen here, unchanged.',
}

export default async function VerifyPage({ searchParams }: PageProps<'/verify'>) {
  const { facts, asked, first } = await readVerdict(searchParams)
  return (
    <PageShell facts={facts} className="">
      <h1 className="headline pt-5 md:pt-7">Check a chart</h1>
      <p className="mt-2 max-w-prose">
        Find out whether a link or a picture shows what was frozen here, unchanged. A code is computed from
        all that it stands for, so a single changed byte gives another code.
      </p>
      <VerifyDesk code={asked} first={first} today={facts.dataVersion} />
    </PageShell>
  )
}
