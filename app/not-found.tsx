import type { Metadata } from 'next'
import { PageShell } from './_site/page-shell'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <PageShell className="py-16">
      <h1 className="font-semibold text-2xl">There is no page at this address</h1>
      <p className="mt-3">
        It may have been typed or copied incompletely.{' '}
        <a href="/" className="link">
          Go to the chart
        </a>
      </p>
    </PageShell>
  )
}
