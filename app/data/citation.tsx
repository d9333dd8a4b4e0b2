import type { ChartFacts } from '@/lib/chart/facts'
import { citeData } from '@/lib/cite/cite'

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

/** Which version this is, what may be done with it and how to name it. */
export function Citation({ facts, site }: { facts: ChartFacts; site: string }) {
  const { dyadName, dataVersion, methodVersion, coverage } = facts
  const { apa, bibtex } = citeData({
    title: `${dyadName} tension index`,
    address: `${site}/data`,
    asOf: coverage.asOf,
    dataVersion,
    methodVersion,
  })
  return (
    <>
      <p className="mt-3 max-w-prose">
        Data version {dataVersion}: the last day the record covers, then a hash of its files, so the same
        record has the same version everywhere. Method version {methodVersion}, that of the codebook. The data
        are free to use under{' '}
        <a href={LICENCE} className="link" rel="license noreferrer">
          CC BY 4.0
        </a>
        , also for profit, when Tensiometer and the data version are named. Headlines and linked pages belong
        to their publishers.
      </p>
      <p className="mt-3 max-w-prose">
        The data grow and are corrected. To cite a chart that stays as it is, freeze it with Share on the
        chart; every snapshot has a reference of its own.
      </p>
      <dl className="mt-4 grid gap-3 text-sm">
        <div>
          <dt className="text-soft text-xs">APA</dt>
          <dd className="mt-1 bg-sheet p-3 wrap-anywhere">{apa}</dd>
        </div>
        <div>
          <dt className="text-soft text-xs">BibTeX</dt>
          <dd className="mt-1 bg-sheet p-3 wrap-anywhere">
            <code className="whitespace-pre-wrap">{bibtex}</code>
          </dd>
        </div>
      </dl>
    </>
  )
}
