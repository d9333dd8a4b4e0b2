import { PageShell } from '@/app/_site/page-shell'

export default function SnapshotNotFound() {
  return (
    <PageShell className="py-16">
      <h1 className="font-semibold text-2xl">This code is not one of ours</h1>
      <p className="mt-3">
        Codes look like <strong className="whitespace-nowrap font-semibold">7Q4K-M2XN-9TAB</strong>.{' '}
        <a href="/" className="link">
          Go to the chart
        </a>
      </p>
    </PageShell>
  )
}
